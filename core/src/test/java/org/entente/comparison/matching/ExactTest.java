package org.entente.comparison.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.text.LocalizedText;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.junit.jupiter.api.Test;

/** Values that differ in little: in a member, in a language, in a letter at the end, in what cannot be seen. */
class ExactTest {

    private static Provision commitment(LocalizedText text) {
        return Commitment.builder().text(text).by(Attribution.allParties()).build();
    }

    private static Provision position(LocalizedText text) {
        return Position.builder().text(text).by(Attribution.allParties()).build();
    }

    private static <V> void assertTexts(Kind<V> kind, List<Supplier<V>> values) {
        for (Supplier<V> one : values) {
            assertEquals(Exact.of(kind, one.get()), Exact.of(kind, one.get()));
            for (Supplier<V> other : values) {
                if (one != other) {
                    assertNotEquals(one.get(), other.get());
                    assertNotEquals(Exact.of(kind, one.get()), Exact.of(kind, other.get()));
                }
            }
        }
    }

    @Test
    void textsDifferWhereValuesDo() {
        String lengthy = "x".repeat(5000);
        List<LocalizedText> texts = Stream.of("a", "a\u200B", "aU+200B", lengthy + "a", lengthy + "b")
                .map(text -> LocalizedText.of("en", text))
                .toList();
        assertTexts(
                LocalizedText.kind(),
                Stream.concat(
                                texts.stream(),
                                Stream.of(LocalizedText.of("fr", "a"), LocalizedText.of("en", "a", "fr", "b")))
                        .map(text -> (Supplier<LocalizedText>) () -> text)
                        .toList());
        assertTexts(
                Kinds.oneOf(Provision.meta()),
                Stream.concat(
                                texts.stream().map(ExactTest::commitment),
                                texts.stream().map(ExactTest::position))
                        .map(provision -> (Supplier<Provision>) () -> provision)
                        .toList());
        assertTexts(
                Kinds.part(Word::meta),
                List.of(
                        () -> Word.lemma("a"),
                        () -> Word.of("a", "b"),
                        () -> Word.of("b", "a"),
                        () -> Word.builder().surface("a").build()));
        assertTexts(
                Kinds.part(Reference::meta),
                List.of(
                        () -> Reference.to("a"),
                        () -> Reference.printed("a"),
                        () -> Reference.to("a", "a"),
                        () -> Reference.to("a", "b")));
        assertTexts(
                Kinds.part(Item::meta),
                List.of(
                        () -> Item.builder().text(LocalizedText.of("en", "a")).build(),
                        () -> Item.builder()
                                .text(LocalizedText.of("en", "a"))
                                .addPolicyArea("a")
                                .build(),
                        () -> Item.builder()
                                .text(LocalizedText.of("en", "a"))
                                .addPolicyArea("a")
                                .addPolicyArea("b")
                                .build(),
                        () -> Item.builder()
                                .text(LocalizedText.of("en", "a"))
                                .addPlace(Reference.to("a"))
                                .build(),
                        () -> Item.builder()
                                .text(LocalizedText.of("en", "a"))
                                .addActor(Reference.to("a"))
                                .build()));
    }

    @Test
    void theOrderOfLanguagesSaysNothing() {
        assertEquals(
                Exact.of(LocalizedText.kind(), LocalizedText.of("en", "a", "fr", "b")),
                Exact.of(LocalizedText.kind(), LocalizedText.of("fr", "b", "en", "a")));
    }
}
