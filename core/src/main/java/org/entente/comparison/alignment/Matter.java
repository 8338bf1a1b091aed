package org.entente.comparison.alignment;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.provision.Provision;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.wording.Wording;

/** What a provision is about: the object of its wording, or else its text without the words that say how it is done. */
public final class Matter {

    private final Optional<LocalizedText> object;
    private final Optional<LocalizedText> text;
    private final Set<String> how = new HashSet<>();

    private Matter(Provision provision) {
        this.object = provision.wording().flatMap(Wording::object);
        this.text = provision.text().or(provision::summary);
        provision.wording().stream()
                .flatMap(wording -> wording.words().stream())
                .flatMap(word -> Stream.of(word.lemma(), word.surface()).flatMap(Optional::stream))
                .forEach(word -> how.addAll(Content.of(word)));
    }

    /** The matter of a provision. */
    public static Matter of(Provision provision) {
        return new Matter(provision);
    }

    /** Whether both are put in one language and in other words there, whatever their order and endings. */
    public boolean isOther(Matter other) {
        boolean haveObjects = object.isPresent() && other.object.isPresent();
        return haveObjects
                ? isOther(object, other.object, Set.of(), Set.of())
                : isOther(text, other.text, how, other.how);
    }

    private static boolean isOther(
            Optional<LocalizedText> one, Optional<LocalizedText> other, Set<String> without, Set<String> otherWithout) {
        Map<LanguageTag, String> texts = other.map(LocalizedText::texts).orElse(Map.of());
        return one.stream()
                .flatMap(text -> text.texts().entrySet().stream())
                .filter(text -> texts.containsKey(text.getKey()))
                .findFirst()
                .filter(text -> !words(text.getValue(), without)
                        .equals(words(texts.getOrDefault(text.getKey(), ""), otherWithout)))
                .isPresent();
    }

    private static Set<String> words(String text, Set<String> without) {
        Set<String> words = new HashSet<>(Content.of(text));
        words.removeIf(without::contains);
        return words;
    }
}
