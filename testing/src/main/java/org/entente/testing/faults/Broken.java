package org.entente.testing.faults;

import java.util.Optional;
import java.util.function.Supplier;
import org.entente.model.Agreement;
import org.entente.source.SourceText;
import org.entente.violation.Violation;

/**
 * What a fault made of an agreement.
 *
 * @param before the agreement before
 * @param value the agreement after, if one can be built
 * @param json the agreement after, as JSON
 * @param bytes the same as bytes
 * @param change what was changed
 * @param expected the violation that must be reported
 * @param text the text of a source that goes with it
 */
public record Broken(
        Agreement before,
        Supplier<Optional<Agreement>> value,
        String json,
        Supplier<byte[]> bytes,
        String change,
        Violation expected,
        Optional<SourceText> text) {}
