package org.entente.corpus;

import java.util.List;
import java.util.Objects;
import org.entente.register.Merged.Conflict;

/**
 * What came of making several definitions one.
 *
 * @param corpus the corpus in which they are one
 * @param conflicts what the definitions that went said otherwise than the one that was kept; its id apart
 */
public record MergedCorpus(Corpus corpus, List<Conflict> conflicts) {

    /**
     * Checks that all is there.
     *
     * @param corpus the corpus in which they are one
     * @param conflicts what the definitions that went said otherwise than the one that was kept
     */
    public MergedCorpus {
        Objects.requireNonNull(corpus, "corpus");
        conflicts = List.copyOf(conflicts);
    }
}
