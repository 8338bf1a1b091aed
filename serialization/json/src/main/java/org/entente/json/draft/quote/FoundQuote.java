package org.entente.json.draft.quote;

import java.util.Optional;
import org.entente.source.Passage;
import org.entente.violation.Location;
import org.entente.violation.ValuePath;

/**
 * What came of a quote.
 *
 * @param path of the value that has it
 * @param at where it stands in the draft
 * @param quote its words
 * @param passage the passage that was found
 * @param checked whether the text of its source is at hand and was searched
 */
public record FoundQuote(ValuePath path, Location at, String quote, Optional<Passage> passage, boolean checked) {}
