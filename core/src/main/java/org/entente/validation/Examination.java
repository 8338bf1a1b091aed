package org.entente.validation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.model.Agreement;
import org.entente.source.SourceText;

/**
 * What a rule looks at.
 *
 * @param agreement the agreement
 * @param texts the texts of its sources, as far as they are at hand
 */
public record Examination(Agreement agreement, List<SourceText> texts) {

    /**
     * Takes what a rule is to look at.
     *
     * @param agreement the agreement
     * @param texts the texts of its sources
     */
    public Examination {
        Objects.requireNonNull(agreement, "agreement");
        texts = List.copyOf(texts);
    }

    /**
     * The text of a source.
     *
     * @param source the id of the source
     * @return its text, or empty if it is not at hand
     */
    public Optional<SourceText> text(String source) {
        Objects.requireNonNull(source, "source");
        return texts.stream().filter(text -> text.source().equals(source)).findFirst();
    }
}
