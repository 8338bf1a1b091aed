package org.entente.comparison.phrasing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Item;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.text.LocalizedText;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.QuantityRole;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;

class CalledTest {

    private static final Provision PLAIN = Commitment.builder()
            .text("en", "They meet.")
            .by(Attribution.allParties())
            .build();

    @SuppressWarnings("unchecked") // the member holds such values
    private static <V> String element(MetaType<?> type, String list, V value) {
        return Called.element((MetaMember<?, V>) type.member(list).orElseThrow(), value, 1, Locale.ENGLISH);
    }

    @Test
    void elementsAreCalledByWhatTheyAre() {
        Provision labelled = Commitment.builder()
                .text("en", "They meet.")
                .label("2")
                .by(Attribution.allParties())
                .build();
        Provision named = Commitment.builder()
                .text("en", "They meet.")
                .id("A05")
                .by(Attribution.allParties())
                .build();
        MetaType<Commitment> commitment = Commitment.meta();
        assertEquals(
                List.of("Commitment A05", "Commitment “2”", "Commitment “They meet.”", "Actor KR", "Actor KR"),
                List.of(
                        element(Agreement.meta(), "provisions", named),
                        element(Agreement.meta(), "provisions", labelled),
                        element(Agreement.meta(), "provisions", PLAIN),
                        element(Agreement.meta(), "actors", Actor.of("KR", "en", "Korea")),
                        element(Agreement.meta(), "actors", Actor.of("KR", "ko", "대한민국"))));
        assertEquals(
                List.of("Parties KR", "Performers KR", "Performers “the South”", "Actions “guard”", "Actions “guards”"),
                List.of(
                        element(Agreement.meta(), "parties", Party.of("KR")),
                        element(commitment, "performers", Reference.to("KR")),
                        element(commitment, "performers", Reference.printed("the South")),
                        element(Wording.meta(), "actions", Word.lemma("guard")),
                        element(Wording.meta(), "actions", Word.of("guards", "guard"))));
        assertEquals(
                List.of("Timings e", "Item “ships”", "Quantities by 10", "Policy areas sea"),
                List.of(
                        element(commitment, "timings", Timing.due(Trigger.event("e"))),
                        element(
                                commitment,
                                "items",
                                Item.builder()
                                        .text(LocalizedText.of("en", "ships"))
                                        .addPolicyArea("sea")
                                        .build()),
                        element(
                                commitment,
                                "quantities",
                                Quantity.builder()
                                        .role(QuantityRole.BY)
                                        .value(BigDecimal.TEN)
                                        .build()),
                        element(commitment, "policyAreas", "sea")));
    }

    private static <V> Optional<String> said(Kind<V> kind, V value) {
        return Called.said(kind, value, Locale.ENGLISH);
    }

    /** What has an id is told by what it says beside it. */
    @Test
    void valuesSayWhatTheirIdDoesNot() {
        assertEquals(Optional.of("“Korea”"), said(Kinds.part(Actor::meta), Actor.of("KR", "en", "Korea")));
        assertEquals(Optional.of("“They meet.”"), said(Kinds.oneOf(Provision.meta()), PLAIN));
        assertEquals(
                Optional.of("“They meet.”"),
                said(
                        Kinds.oneOf(Provision.meta()),
                        Commitment.builder()
                                .id("A05")
                                .label("2")
                                .text("en", "They meet.")
                                .by(Attribution.allParties())
                                .build()));
        assertEquals(Optional.of("KR"), said(Reference.kind(DefinitionKind.ACTOR), Reference.to("KR", "the South")));
        assertEquals(Optional.of("KR"), said(Kinds.part(Party::meta), Party.of("KR")));
    }

    /** Without an id the label says more than the text; a name says more than a note. */
    @Test
    void valuesSayTheFirstThingTheyCan() {
        assertEquals(
                Optional.of("“2”"),
                said(
                        Kinds.oneOf(Provision.meta()),
                        Commitment.builder()
                                .label("2")
                                .text("en", "They meet.")
                                .by(Attribution.allParties())
                                .build()));
        assertEquals(
                Optional.of("“Jeju”"),
                said(
                        Kinds.part(Place::meta),
                        Place.builder()
                                .id("j")
                                .name(LocalizedText.of("en", "Jeju"))
                                .note(LocalizedText.of("en", "An island."))
                                .build()));
        assertEquals(
                Optional.of("“if it rains”"),
                said(Kinds.part(Qualifier::meta), Qualifier.of(QualifierKind.CONDITION, "en", "if it rains")));
        assertEquals(
                Optional.of("KR"),
                said(
                        Reference.kind(DefinitionKind.ACTOR),
                        Reference.builder().addMember("KR").addMember("US").build()));
    }

    @Test
    void provisionsAreCalledByIdOrLabel() {
        Commitment.Builder provision =
                Commitment.builder().text("en", "They meet.").by(Attribution.allParties());
        assertEquals("Commitment", Called.provision(PLAIN, Locale.ENGLISH));
        assertEquals("Commitment 2", Called.provision(provision.label("2").build(), Locale.ENGLISH));
        assertEquals("Commitment A05", Called.provision(provision.id("A05").build(), Locale.ENGLISH));
    }
}
