package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.model.AreaMapping;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.MappingRelation;
import org.entente.vocabulary.SuccessionKind;
import org.junit.jupiter.api.Test;

/** A factory that makes its value without a builder makes, and refuses, what the builder does. */
class FactoriesTest {

    private static final DateSpan SPAN = DateSpan.parse("1971-10-27/1997-05-17");
    private static final UncertainDate DAY = UncertainDate.parse("1991-12-26");

    @Test
    void makesWhatTheBuilderMakes() {
        Code code = Code.builder().scheme(CodeScheme.CAP).value("1").build();
        assertEquals(code, Code.of(CodeScheme.CAP, "1"));
        assertEquals(code.toBuilder().validity(SPAN).build(), Code.of(CodeScheme.CAP, "1", SPAN));
        assertEquals(Membership.builder().body("UN").held(SPAN).build(), Membership.of("UN", SPAN));
        assertEquals(
                FormerName.builder()
                        .name(LocalizedText.of("en", "Zaire"))
                        .used(SPAN)
                        .build(),
                FormerName.of("en", "Zaire", SPAN));
        Predecessor predecessor = Predecessor.builder().actor("SUHH").build();
        assertEquals(
                predecessor.toBuilder().kind(SuccessionKind.CONTINUATION).build(),
                Predecessor.of("SUHH", SuccessionKind.CONTINUATION));
        assertEquals(predecessor.toBuilder().date(DAY).build(), Predecessor.of("SUHH", DAY));
        assertEquals(
                predecessor.toBuilder()
                        .kind(SuccessionKind.CONTINUATION)
                        .date(DAY)
                        .build(),
                Predecessor.of("SUHH", SuccessionKind.CONTINUATION, DAY));
        assertEquals(
                AreaMapping.builder().relation(MappingRelation.CLOSE).code(code).build(),
                AreaMapping.of(MappingRelation.CLOSE, code));
    }

    @Test
    void refusesWhatTheBuilderRefuses() {
        assertEquals(List.of("text-blank value"), Refusals.of(() -> Code.of(CodeScheme.CAP, " ")));
        assertEquals(List.of("text-blank value"), Refusals.of(() -> Code.of(CodeScheme.CAP, "", SPAN)));
        assertEquals(List.of("id-malformed body"), Refusals.of(() -> Membership.of("U N", SPAN)));
        assertEquals(List.of("text-blank en"), Refusals.of(() -> FormerName.of("en", "", SPAN)));
        assertEquals(List.of("id-malformed actor"), Refusals.of(() -> Predecessor.of("", SuccessionKind.CONTINUATION)));
        assertEquals(List.of("id-malformed actor"), Refusals.of(() -> Predecessor.of("", DAY)));
        assertEquals(
                List.of("id-malformed actor"), Refusals.of(() -> Predecessor.of("", SuccessionKind.CONTINUATION, DAY)));
    }
}
