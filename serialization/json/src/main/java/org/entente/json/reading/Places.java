package org.entente.json.reading;

import java.util.List;
import org.entente.json.token.Place;
import org.entente.violation.Violation;

/** Says where in a text violations are. */
public interface Places {

    /** Says nothing, in any order. */
    Places NONE = new Places() {
        @Override
        public Violation located(Violation violation, Place at) {
            return violation;
        }

        @Override
        public Violation now(Violation violation) {
            return violation;
        }

        @Override
        public List<Violation> inOrder(List<Violation> violations) {
            return violations;
        }
    };

    /** Says that a violation is where a parser says that it is. */
    Violation located(Violation violation, Place at);

    /** Says where a violation is, if that is only known now: at the parser's current token. */
    Violation now(Violation violation);

    /** Puts all violations in the order of the text, and says of each that has no location where it is. */
    List<Violation> inOrder(List<Violation> violations);
}
