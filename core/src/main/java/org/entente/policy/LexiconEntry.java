package org.entente.policy;

import java.util.List;
import java.util.Optional;
import org.entente.shipped.ShippedTable;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.Stance;

/**
 * What one word of the {@link Lexicon} says. Each entry says something: a word that is not listed says nothing.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LexiconEntry {

    private final ShippedTable.Row row;
    private final WordClass wordClass;
    private final Optional<Firmness> firmness;
    private final Optional<Novelty> novelty;
    private final Optional<Change> change;

    LexiconEntry(ShippedTable.Row row) {
        this.row = row;
        this.wordClass = WordClass.valueOf(row.text("part"));
        this.firmness = row.cell("firmness").map(Firmness::valueOf);
        this.novelty = row.cell("novelty").map(Novelty::valueOf);
        this.change = row.cell("change").map(Change::valueOf);
    }

    /** {@return its dictionary form; articles and possessives are left out of a phrase} */
    public String lemma() {
        return row.text("lemma");
    }

    /** {@return the part that it plays} */
    public WordClass wordClass() {
        return wordClass;
    }

    /** {@return how firm it is, or empty} */
    public Optional<Firmness> firmness() {
        return firmness;
    }

    /** {@return what it marks as new or restated, or empty} */
    public Optional<Novelty> novelty() {
        return novelty;
    }

    /** {@return what it changes, or empty} */
    public Optional<Change> change() {
        return change;
    }

    /** {@return the stance that it takes in a position, or empty} */
    public Optional<Stance> stance() {
        return row.cell("stance").map(Stance.vocabulary()::of);
    }

    /** {@return how pressing it is in an appeal, or empty} */
    public Optional<AppealMode> mode() {
        return row.cell("mode").map(AppealMode.vocabulary()::of);
    }

    /** {@return what it brings about in a decision, or empty} */
    public Optional<DecisionEffect> effect() {
        return row.cell("effect").map(DecisionEffect.vocabulary()::of);
    }

    /** {@return whether what follows it is to be left undone or is opposed, as after "refrain from": it is not promised} */
    public boolean averts() {
        return row.cell("averts").isPresent();
    }

    /** {@return the irregular forms of its first word: the past, the participle} */
    List<String> irregular() {
        return row.cell("forms").map(forms -> List.of(forms.split(" "))).orElse(List.of());
    }

    @Override
    public String toString() {
        return lemma() + " " + wordClass;
    }
}
