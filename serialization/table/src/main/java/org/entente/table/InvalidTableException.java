package org.entente.table;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** Tables were refused; the violations say everything that is wrong with them, each with its file, row and column. */
public class InvalidTableException extends IOException {

    private static final long serialVersionUID = 1L;

    /** How many violations the message lists. */
    private static final int SHOWN = 20;

    /** Everything that was found; it goes along when the exception is serialised. */
    private final List<TableViolation> violations;

    InvalidTableException(List<TableViolation> violations) {
        super(violations.stream().limit(SHOWN).map(TableViolation::toString).collect(Collectors.joining("\n"))
                + (violations.size() > SHOWN ? "\n… and " + (violations.size() - SHOWN) + " more" : ""));
        this.violations = List.copyOf(violations);
    }

    /** {@return everything that was found, errors and notes} */
    public List<TableViolation> violations() {
        return violations;
    }
}
