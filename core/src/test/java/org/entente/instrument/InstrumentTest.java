package org.entente.instrument;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.entente.Refusals;
import org.entente.text.LanguageTag;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.RelationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an instrument is made of: its texts, parts and relations. */
class InstrumentTest {

    static List<Authenticity> standings() {
        return Authenticity.vocabulary().known();
    }

    private static TextVersion text(Optional<Authenticity> standing) {
        return TextVersion.builder()
                .language(LanguageTag.of("fr"))
                .standing(standing)
                .build();
    }

    @ParameterizedTest
    @MethodSource("standings")
    void anAuthenticTextAloneIsOriginal(Authenticity standing) {
        assertEquals(
                standing.equals(Authenticity.AUTHENTIC_TEXT),
                text(Optional.of(standing)).isOriginal());
    }

    @Test
    void aTextOfUnsaidStandingIsOriginal() {
        assertTrue(text(Optional.empty()).isOriginal());
        assertTrue(TextVersion.authentic("fr").isOriginal());
        assertEquals(LanguageTag.of("fr"), TextVersion.authentic("fr").language());
    }

    @Test
    void noTextPrevailsUnlessItSaysSo() {
        TextVersion authentic = TextVersion.authentic("fr");
        assertFalse(authentic.prevails());
        assertTrue(authentic.toBuilder().prevails(true).build().prevails());
    }

    @Test
    void idsOfTextsPartsAndRelationsAreChecked() {
        assertEquals(
                List.of("id-malformed authenticFrom", "id-malformed sources[0]"),
                Refusals.of(() -> TextVersion.authentic("fr").toBuilder()
                        .authenticFrom("a b")
                        .addSource("")
                        .build()));
        assertEquals(
                List.of("id-malformed id", "text-blank number", "id-malformed partOf"),
                Refusals.of(
                        () -> Part.builder().id("a b").number(" ").partOf("c d").build()));
        assertEquals(List.of("id-malformed agreement"), Refusals.of(() -> Relation.to(RelationKind.AMENDS, "a b")));
        assertEquals(List.of("id-malformed work"), Refusals.of(() -> Relation.toWork(RelationKind.AMENDS, "a b")));
        assertEquals(
                List.of("one-of-required"),
                Refusals.of(() -> Relation.builder().kind(RelationKind.AMENDS).build()));
        assertEquals(Optional.of(PartKind.ANNEX), Part.of("a", PartKind.ANNEX).kind());
        assertEquals(Optional.of("t"), Relation.to(RelationKind.AMENDS, "t").agreement());
        assertEquals(Optional.of("t"), Relation.toWork(RelationKind.AMENDS, "t").work());
    }
}
