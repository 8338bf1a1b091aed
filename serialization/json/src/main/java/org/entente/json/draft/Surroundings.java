package org.entente.json.draft;

import java.util.List;
import java.util.Optional;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.entente.vocabulary.OwnTerms;

/**
 * What a draft is read with.
 *
 * @param known definitions from elsewhere
 * @param terms terms that are known beside the library's
 * @param texts the searches for quotes in the texts of sources that are at hand
 * @param longest how many characters a document has at most
 * @param problems how many errors are listed
 */
record Surroundings(Known known, OwnTerms terms, List<TextSearch> texts, int longest, int problems) {

    static Surroundings of(Known known, OwnTerms terms, List<SourceText> texts, int longest, int problems) {
        return new Surroundings(known, terms, texts.stream().map(TextSearch::in).toList(), longest, problems);
    }

    Optional<TextSearch> text(String source) {
        return texts.stream()
                .filter(text -> text.text().source().equals(source))
                .findFirst();
    }
}
