package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.entente.Built;
import org.entente.Refusals;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.quantity.Quantity;
import org.entente.source.Source;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.violation.InvalidValueException;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DraftTest {

    static List<MetaType<?>> types() {
        return Roots.types();
    }

    @Test
    void missingAndRefusedAreReportedTogether() {
        Draft<TextSpan> span = TextSpan.meta().draft().write("source", "a b").put("start", -1);
        assertEquals(
                List.of("required end", "id-malformed source", "number-out-of-range start"), Refusals.in(span.check()));
        assertEquals(
                span.check().violations(),
                assertThrows(InvalidValueException.class, span::build).report().violations());
    }

    @ParameterizedTest
    @MethodSource("types")
    void anEmptyDraftReportsLikeABuilder(MetaType<?> type) {
        List<String> mandatory = type.members().stream()
                .filter(MetaMember::isMandatory)
                .map(member -> "required " + member.name())
                .toList();
        List<String> found = Refusals.in(type.draft().check());
        assertEquals(mandatory, found.subList(0, mandatory.size()));
        found.subList(mandatory.size(), found.size())
                .forEach(rest -> assertTrue(rest.startsWith("one-of-required") || rest.equals("required by"), rest));
    }

    /** Every value of every type comes out of a draft as it went in. */
    @ParameterizedTest
    @MethodSource("types")
    void aDraftOfAllMembersIsTheValue(MetaType<?> type) {
        copies(type);
    }

    private static <T> void copies(MetaType<T> type) {
        T value =
                Built.types().contains(type.type()) ? type.type().cast(Built.full(type.type())) : StandIn.of(type, "x");
        Draft<T> draft = type.draft();
        type.members().forEach(member -> fill(draft, member, value));
        assertTrue(draft.check().isEmpty());
        assertEquals(value, draft.build());
    }

    private static <T, V> void fill(Draft<T> draft, MetaMember<T, V> member, T value) {
        member.values(value).forEach(each -> draft.put(member, each));
    }

    @Test
    void noStandInEverGetsOut() {
        Draft<Party> party = Party.meta().draft().write("asPrinted", "ROK");
        assertEquals(List.of("required actor"), Refusals.in(party.check()));
        assertEquals(List.of("required actor"), Refusals.in(party.check()));
        assertThrows(InvalidValueException.class, party::build);
        assertThrows(InvalidValueException.class, party::build);
        party.write("actor", "KR");
        assertEquals(Party.builder().actor("KR").addAsPrinted("ROK").build(), party.build());
    }

    @Test
    void partsMayBeUnfinishedThemselves() {
        Draft<Commitment> commitment = Commitment.meta().draft().write("summary", "en", "They meet.");
        Draft<Agreement> agreement = Agreement.meta().draft().write("id", "a");
        MetaMember<Agreement, Provision> provisions = provisions();
        agreement.put(provisions, commitment).put(provisions, Clause.meta().draft());
        assertEquals(
                List.of(
                        "required title",
                        "required provisions[0].by",
                        "required provisions[1].topic",
                        "one-of-required provisions[1]"),
                Refusals.in(agreement.check()));
        commitment.put("by", Attribution.of("KR"));
        assertEquals(
                List.of("required title", "required provisions[1].topic", "one-of-required provisions[1]"),
                Refusals.in(agreement.check()));
    }

    @SuppressWarnings("unchecked")
    private static MetaMember<Agreement, Provision> provisions() {
        return (MetaMember<Agreement, Provision>)
                Agreement.meta().member("provisions").orElseThrow();
    }

    @Test
    void whatIsWrittenIsReadOrRefused() {
        Draft<Source> source = Source.meta()
                .draft()
                .write("id", "s")
                .write("published", "2021-13")
                .write("language", "english language")
                .write("kind", "news report")
                .write("location", "http://[")
                .write("title", "xx-", "News")
                .write("title", "en", " ");
        assertEquals(
                List.of(
                        "term-malformed kind",
                        "language-tag-malformed title.xx-",
                        "text-blank title.en",
                        "language-tag-malformed language",
                        "date-not-in-calendar published",
                        "uri-malformed location"),
                Refusals.in(source.check()));
        source.write("published", "2021-03")
                .clear("language")
                .write("kind", "NEWS_REPORT")
                .clear("location")
                .clear("title");
        assertEquals("2021-03", source.build().published().orElseThrow().toString());
    }

    @Test
    void textsGatherByLanguage() {
        Draft<Actor> actor = Actor.meta()
                .draft()
                .write("id", "KR")
                .write("name", "en", "Korea")
                .write("name", "ko", "한국")
                .write("otherNames", "en", "ROK")
                .write("otherNames", "en", "South Korea");
        assertEquals(LocalizedText.of("en", "Korea", "ko", "한국"), actor.build().name());
        assertEquals(
                List.of(LocalizedText.of("en", "ROK"), LocalizedText.of("en", "South Korea")),
                actor.build().otherNames());
    }

    /** A refusal that only a stand-in causes is not reported. */
    @Test
    void standInsAreNotReported() {
        assertEquals(
                List.of("required end"),
                Refusals.in(TextSpan.meta()
                        .draft()
                        .write("source", "s")
                        .put("start", 5)
                        .check()));
        assertEquals(
                List.of("text-blank asPrinted"),
                Refusals.in(Quantity.meta().draft().write("asPrinted", " ").check()));
    }

    @Test
    void valuesOfAnotherTypeAreRefusedAtOnce() {
        Draft<Party> party = Party.meta().draft();
        assertTrue(assertThrows(IllegalArgumentException.class, () -> party.put("actor", 1))
                .getMessage()
                .contains("Party.actor"));
        assertThrows(IllegalArgumentException.class, () -> party.put("colour", "red"));
        assertThrows(IllegalArgumentException.class, () -> party.clear("colour"));
        assertThrows(IllegalArgumentException.class, () -> party.write("note", "in no language"));
        assertThrows(IllegalArgumentException.class, () -> party.write("actor", "en", "in a language"));
    }

    /** Of every member that takes parts of the type it belongs to, lists too. */
    @Test
    void noDraftIsAPartOfItself() {
        List<String> tried = new ArrayList<>();
        for (MetaType<?> type : types()) {
            type.members().forEach(member -> {
                if (member.kind().type() == type.type()) {
                    refusesRings(type, member);
                    tried.add(member.toString());
                }
            });
        }
        assertEquals(List.of("Locator.within", "Trigger.allOf", "Trigger.anyOf"), tried);
    }

    @SuppressWarnings("unchecked") // the member takes parts of its own type
    private static <T> void refusesRings(MetaType<T> type, MetaMember<?, ?> member) {
        MetaMember<T, T> within = (MetaMember<T, T>) member;
        Draft<T> inner = type.draft();
        Draft<T> middle = type.draft().put(within, inner);
        Draft<T> outer = type.draft().put(within, middle).put(within, middle);
        for (Draft<T> part : List.of(inner, middle, outer)) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> inner.put(within, part))
                    .getMessage()
                    .contains(member.toString()));
        }
        assertEquals(inner.check(), type.draft().check());
        outer.clear(member.name());
        inner.put(within, outer);
        middle.clear(member.name());
        middle.put(within, type.draft()).check();
    }

    @Test
    void aValueReplacesAnotherAndListsGrow() {
        Party party = Party.meta()
                .draft()
                .write("actor", "US")
                .write("actor", "KR")
                .put("roles", PartyRole.PARTY)
                .write("roles", "HOST")
                .build();
        assertEquals(
                Party.builder()
                        .actor("KR")
                        .addRole(PartyRole.PARTY)
                        .addRole(PartyRole.HOST)
                        .build(),
                party);
    }

    /**
     * Whatever member is refused, nothing is reported but what is wrong within it, and what an empty draft lacks besides: what
     * stands for it fits the others, and is an alternative given.
     */
    @ParameterizedTest
    @MethodSource("types")
    void whatStandsForARefusedMemberFits(MetaType<?> type) {
        refused(type);
    }

    private static <T> void refused(MetaType<T> type) {
        List<String> empty = Refusals.in(type.draft().check());
        for (MetaMember<T, ?> member : type.members()) {
            Draft<T> draft = type.draft();
            if (!refuse(draft, member)) {
                continue;
            }
            List<String> found = Refusals.in(draft.check());
            List<String> within = found.stream()
                    .filter(violation -> violation.contains(" " + member.name()))
                    .toList();
            assertFalse(within.isEmpty(), type + "." + member.name());
            // A line, and an id, is refused by what it is given to, and not before.
            boolean isLine = member.kind() instanceof Kind.Words;
            if (!member.isList() && !isLine) {
                assertEquals(refusals(member), within.size(), within::toString);
            }
            List<String> others = new ArrayList<>(found);
            others.removeAll(within);
            others.removeAll(empty);
            assertEquals(List.of(), others, type + "." + member.name());
            for (Constraint constraint : type.constraints()) {
                if (constraint instanceof Constraint.AtLeastOneOf some
                        && some.members().contains(member.name())) {
                    assertFalse(found.stream().anyMatch(each -> each.equals("one-of-required")), found::toString);
                }
            }
        }
    }

    /** How much is wrong with what {@link #refuse} gives. */
    private static int refusals(MetaMember<?, ?> member) {
        return member.kind() instanceof Kind.Part<?> part
                ? part.of().get().draft().check().violations().size()
                : 1;
    }

    /** Gives a draft something for a member that is refused; false if nothing is known that is. */
    private static <T, V> boolean refuse(Draft<T> draft, MetaMember<T, V> member) {
        if (member.kind() instanceof Kind.Part<V> part) {
            Draft<V> unfinished = part.of().get().draft();
            draft.put(member, unfinished);
            return !unfinished.check().isEmpty();
        }
        if (member.kind() instanceof Kind.Prose<V>) {
            draft.write(member.name(), "en", " ");
            return true;
        }
        boolean isWritten = member.kind() instanceof Kind.Line
                || member.kind() instanceof Kind.Id
                || member.kind() instanceof Kind.Target
                || member.kind() instanceof Kind.Scalar<V>;
        if (isWritten) {
            draft.write(member.name(), " ");
        }
        return isWritten;
    }
}
