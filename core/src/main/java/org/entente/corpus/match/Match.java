package org.entente.corpus.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.violation.ValuePath;

/**
 * Definitions with different ids that may be of one thing. A proposal: whether they are, a person decides.
 *
 * @param kind what they define
 * @param occurrences the definitions, in the order of the corpus, those of the register last; at least two ids
 * @param reasons what they have in common, the strongest first
 */
public record Match(DefinitionKind kind, List<Occurrence> occurrences, List<MatchReason> reasons) {

    /**
     * Checks that all is there.
     *
     * @param kind what they define
     * @param occurrences the definitions, in the order of the corpus, those of the register last
     * @param reasons what they have in common, the strongest first
     */
    public Match {
        Objects.requireNonNull(kind, "kind");
        occurrences = List.copyOf(occurrences);
        reasons = List.copyOf(reasons);
    }

    /** {@return the different ids, in the order of the occurrences} */
    public List<String> ids() {
        return occurrences.stream().map(Occurrence::id).distinct().toList();
    }

    /**
     * A definition and where it stands.
     *
     * @param agreement the place of the agreement in the corpus, from 0; empty for the register
     * @param path where it stands in the corpus, such as {@code agreements[2].officials[0]} or {@code register.actors[3]}
     * @param id its id
     * @param definition the definition
     */
    public record Occurrence(Optional<Integer> agreement, ValuePath path, String id, Object definition) {

        /**
         * Checks that all is there.
         *
         * @param agreement the place of the agreement in the corpus, from 0; empty for the register
         * @param path where it stands in the corpus
         * @param id its id
         * @param definition the definition
         */
        public Occurrence {
            Objects.requireNonNull(agreement, "agreement");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(definition, "definition");
        }
    }
}
