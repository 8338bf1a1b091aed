package org.entente.json.draft.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.json.draft.tree.Node;
import org.entente.source.Passage;
import org.entente.source.TextSearch;

/**
 * The text in which the quotes of a provision are sought, and the spans that they become. Quotes of other values are sought
 * in the whole text, and get no span.
 */
public final class Anchor {

    private final Optional<String> source;
    private final Optional<TextSearch> text;
    private final List<Node> spans = new ArrayList<>();
    private Optional<Passage> within = Optional.empty();
    private boolean lost;

    public Anchor(Optional<String> source, Optional<TextSearch> text) {
        this.source = source;
        this.text = text;
    }

    /** The id of the source. */
    public Optional<String> source() {
        return source;
    }

    /** The searches in the text of the source, if it is at hand. */
    public Optional<TextSearch> text() {
        return text;
    }

    /** Has all that follows be looked for within a passage. */
    public void narrow(Passage passage) {
        within = Optional.of(passage);
    }

    /** From here on seeks in the whole text, since the provision's own quote was not found. */
    public void lose() {
        lost = true;
    }

    /** Whether the passage is not there in which things are to be looked for. */
    public boolean isLost() {
        return lost;
    }

    public Optional<Passage> within() {
        return within;
    }

    /** Whether the text, as far as is looked into, has some words. */
    public boolean has(String words) {
        return text.filter(there -> !there.findAll(
                                words,
                                within.map(Passage::start).orElse(0),
                                within.map(Passage::end).orElse(there.text().length()))
                        .isEmpty())
                .isPresent();
    }

    public void add(Node span) {
        spans.add(span);
    }

    public List<Node> spans() {
        return spans;
    }
}
