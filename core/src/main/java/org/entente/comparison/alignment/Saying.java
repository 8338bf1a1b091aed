package org.entente.comparison.alignment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.entente.comparison.matching.Traits;
import org.entente.model.Agreement;
import org.entente.provision.Appeal;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** What a provision says, as far as another of the same matter would say it, too: by whom, what, to what, in which area. */
final class Saying {

    /** Citations and codes of codebooks weigh most. */
    private static final double CITED = 1.5;

    private static final double WORD = 1;

    /** By what verb it is said changes from one statement to the next, and so does by whom. */
    private static final double MANNER = 0.5;

    /** More actors or areas than these, which many provisions may take from one, say nothing of the matter. */
    private static final int FEW = 16;

    private final Provision provision;
    private final Predicate<LanguageTag> isRead;
    private final Set<String> actors;
    private final Traits traits = new Traits();
    private final List<String> key = new ArrayList<>();

    /** Takes in which languages texts are read. */
    Saying(Agreement agreement, Provision provision, Predicate<LanguageTag> isRead) {
        this.provision = provision;
        this.isRead = isRead;
        this.actors = acting(agreement, provision);
        provision.text().ifPresent(this::text);
        provision.summary().ifPresent(this::text);
        provision.wording().ifPresent(this::wording);
        few(actors).forEach(actor -> traits.add("by " + actor, MANNER));
        traits.add("is " + provision.kind(), MANNER);
        few(agreement.areas(provision)).forEach(area -> traits.add("in " + area, WORD));
        few(agreement.involved(provision)).forEach(this::involved);
        if (provision instanceof Appeal appeal) {
            few(agreement.addressees(appeal)).forEach(addressee -> named("to ", addressee));
        }
        provision.codes().forEach(code -> traits.add("coded " + code.scheme() + " " + code.value(), CITED));
        provision.citations().forEach(this::citation);
        provision.places().forEach(place -> named("at ", place));
        provision.items().forEach(this::item);
    }

    Traits traits() {
        return traits;
    }

    /** The kind, the words in their order, and by whom; empty without words. */
    String key() {
        return key.isEmpty() ? "" : provision.kind() + " " + String.join(" ", key) + "\n" + few(actors);
    }

    private static <E> Collection<E> few(Collection<E> some) {
        return some.size() <= FEW ? some : List.of();
    }

    /** Those who do it, or else those whose act it is; empty if it does not say all of them by their ids. */
    private static Set<String> acting(Agreement agreement, Provision provision) {
        boolean isKnown = Stream.concat(
                        provision.performers().stream(), provision.by().stream().flatMap(by -> by.actors().stream()))
                .noneMatch(reference -> reference.ids().isEmpty());
        return isKnown ? agreement.performers(provision) : Set.of();
    }

    /** Whether both may be about the same: not if wholly other actors are to act. */
    boolean mayContinue(Saying earlier) {
        return actors.isEmpty()
                || earlier.actors.isEmpty()
                || actors.size() > FEW
                || earlier.actors.size() > FEW
                || !Collections.disjoint(actors, earlier.actors);
    }

    private void text(LocalizedText text) {
        List<String> words = content(text);
        key.addAll(words);
        words(words);
    }

    private List<String> content(LocalizedText text) {
        return text.texts().entrySet().stream()
                .filter(entry -> isRead.test(entry.getKey()))
                .flatMap(entry -> Content.of(entry.getValue()).stream())
                .toList();
    }

    private void words(List<String> words) {
        String before = "";
        for (String word : words) {
            traits.add(word, WORD);
            if (!before.isEmpty()) {
                traits.add(before + " " + word, WORD);
            }
            before = word;
        }
    }

    private void wording(Wording wording) {
        wording.verb().ifPresent(verb -> traits.add("says " + lemma(verb), MANNER));
        wording.actions().forEach(action -> traits.add("does " + lemma(action), WORD));
        wording.object().ifPresent(object -> {
            words(content(object));
            content(object).forEach(word -> traits.add("object " + word, WORD));
        });
    }

    private static String lemma(Word word) {
        return word.lemma().or(word::surface).orElseThrow().toLowerCase(Locale.ROOT);
    }

    private void involved(Involvement involvement) {
        involvement.actor().ifPresent(actor -> named("touches ", actor));
    }

    private void named(String as, Reference reference) {
        reference.ids().forEach(id -> traits.add(as + id, WORD));
        if (reference.ids().isEmpty()) {
            reference.asPrinted().ifPresent(printed -> words(Content.of(printed)));
        }
    }

    private void citation(Citation citation) {
        citation.work()
                .ifPresentOrElse(
                        work -> traits.add("cites " + work, CITED),
                        () -> citation.asPrinted().ifPresent(printed -> words(Content.of(printed))));
    }

    private void item(Item item) {
        words(content(item.text()));
    }
}
