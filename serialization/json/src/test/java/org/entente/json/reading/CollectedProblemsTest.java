package org.entente.json.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.json.EntenteJson;
import org.entente.json.Sources;
import org.entente.json.problem.JsonProblem;
import org.entente.json.text.Document;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Rule;
import org.entente.violation.Problem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.PartyRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings end at their limit, whatever they are of, and leave out what only follows from something unread. */
class CollectedProblemsTest {

    private static final ValuePath SOURCE = ValuePath.ROOT.member("sources").index(0);
    private static final ValuePath CITATION =
            ValuePath.ROOT.member("provisions").index(0).member("citations").index(0);

    private static Violation at(ValuePath path, Problem problem) {
        return Violation.of(problem, path);
    }

    private static Violation fault(String member) {
        return at(ValuePath.ROOT.member(member), JsonProblem.TYPE_MISMATCH);
    }

    private static CollectedProblems two(int limit) throws IOException {
        CollectedProblems findings = new CollectedProblems(Document.of("{}"), limit, Sources.STANDARD);
        findings.add(fault("a"));
        findings.unknownMember(fault("b"));
        return findings;
    }

    private static List<String> pointers(CollectedProblems findings) {
        return findings.report().violations().stream()
                .map(violation -> violation.code().equals("limit-problems")
                        ? "full"
                        : violation.path().toPointer())
                .sorted()
                .toList();
    }

    @Test
    void unknownMembersCountLikeEverythingElse() throws IOException {
        CollectedProblems three = two(3);
        three.add(fault("c"));
        assertThrows(CollectedProblems.Full.class, () -> three.add(fault("d")));
        assertEquals(List.of("/a", "/b", "/c", "full"), pointers(three));
        assertThrows(CollectedProblems.Full.class, () -> two(2).unknownMember(fault("c")));
    }

    @Test
    void theRulesHaveTheRoomThatIsLeft() throws IOException {
        AgreementValidator rules = AgreementValidator.references()
                .with(Rule.of(AgreementProblem.TREATY_TERM, examination -> Stream.of(fault("c"), fault("d"))));
        Agreement agreement = Agreement.builder().id("a").title("en", "A").build();
        CollectedProblems four = two(4);
        four.addAllOf(agreement, rules);
        assertEquals(List.of("/a", "/b", "/c", "/d"), pointers(four));
        CollectedProblems three = two(3);
        three.addAllOf(agreement, rules);
        assertEquals(List.of("/a", "/b", "/c", "full"), pointers(three));
    }

    @Test
    void aTermIsNewOnceAndCountedWithinTheLimit() throws IOException {
        CollectedProblems two = new CollectedProblems(Document.of("{}"), 2, Sources.STANDARD);
        PartyRole first = PartyRole.vocabulary().of("FIRST_OF_ITS_KIND");
        assertTrue(two.isNewTerm(first, "party-role"));
        assertFalse(two.isNewTerm(first, "party-role"));
        assertTrue(two.isNewTerm(first, "event-role"), "of another vocabulary");
        assertFalse(two.isNewTerm(first, "party-role"), "known beyond the limit, too");
        PartyRole third = PartyRole.vocabulary().of("THIRD_OF_ITS_KIND");
        assertTrue(two.isNewTerm(third, "party-role"));
        assertTrue(two.isNewTerm(third, "party-role"), "no longer counted");
    }

    @Test
    void rulesBesideSomethingUnreadEndAtTheLimit() throws IOException {
        List<Boolean> taken = new ArrayList<>();
        AgreementValidator rules = AgreementValidator.references()
                .with(Rule.of(
                        AgreementProblem.TREATY_TERM,
                        examination -> Stream.of("c", "d", "e", "f")
                                .peek(each -> taken.add(true))
                                .map(CollectedProblemsTest::fault)));
        CollectedProblems three = two(3);
        three.taint(ValuePath.ROOT.member("a"));
        three.addAllOf(Agreement.builder().id("a").title("en", "A").build(), rules);
        assertEquals(List.of("/a", "/b", "/c", "full"), pointers(three));
        assertTrue(taken.size() < 4, "the rule goes on: " + taken.size());
    }

    @Test
    void violationsAroundUnreadValuesAreFollowOn() {
        FollowOnViolations followOn = new FollowOnViolations(
                Set.of(SOURCE.member("id"), SOURCE.member("title").member("en")),
                AgreementValidator.standard().rules());
        for (ValuePath path : List.of(
                ValuePath.ROOT,
                ValuePath.ROOT.member("sources"),
                SOURCE,
                SOURCE.member("title"),
                SOURCE.member("id"),
                SOURCE.member("id").member("more"))) {
            assertTrue(followOn.contain(at(path, AgreementProblem.TREATY_TERM)), path.toPointer());
        }
        for (ValuePath path : List.of(
                ValuePath.ROOT.member("sources").index(1),
                SOURCE.member("title").member("ko"),
                ValuePath.ROOT.member("parties"))) {
            assertFalse(followOn.contain(at(path, AgreementProblem.TREATY_TERM)), path.toPointer());
        }
    }

    /** Whether an id is one of this document may be what could not be read beside it. */
    @Test
    void aReferenceBesideSomethingUnreadIsFollowOn() {
        ValuePath object =
                ValuePath.ROOT.member("provisions").index(0).member("links").index(2);
        List<String> looked = new ArrayList<>();
        for (MetaType<?> type : Agreement.meta().withItsParts()) {
            for (MetaMember<?, ?> member : type.members()) {
                member.unless().ifPresent(other -> {
                    looked.add(type.name() + "." + member.name());
                    FollowOnViolations beside = new FollowOnViolations(Set.of(object.member(other)), List.of());
                    assertTrue(beside.contain(at(object.member(member.name()), AgreementProblem.REFERENCE_DANGLING)));
                    assertFalse(beside.contain(at(object.member(member.name()), AgreementProblem.TREATY_TERM)));
                    FollowOnViolations elsewhere = new FollowOnViolations(
                            Set.of(object.parent().orElseThrow().index(1).member(other)), List.of());
                    assertFalse(
                            elsewhere.contain(at(object.member(member.name()), AgreementProblem.REFERENCE_DANGLING)));
                });
            }
        }
        assertTrue(looked.contains("Link.provision"), looked::toString);
    }

    @Test
    void whatSomethingUnreadDecidesIsFollowOn() {
        FollowOnViolations followOn = new FollowOnViolations(
                Set.of(SOURCE.member("fidelity"), CITATION.member("relation")),
                AgreementValidator.standard().rules());
        ValuePath provision = ValuePath.ROOT.member("provisions").index(3);
        assertTrue(followOn.contain(at(provision, AgreementProblem.FIDELITY_OVERCLAIMED)));
        assertFalse(followOn.contain(at(provision, AgreementProblem.PARTY_NOT_VALID)));
        assertTrue(followOn.contain(at(CITATION.member("work"), AgreementProblem.CITED_WORK_LATER)));
        assertFalse(followOn.contain(at(CITATION.member("work"), AgreementProblem.TREATY_TERM)));
    }

    @Test
    void aParserSaysWhyWithoutSayingWhere() {
        Violation truncated = EntenteJson.standard().check("{\"id\":\"x\"").report().violations().stream()
                .filter(violation -> violation.code().equals("json-truncated"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "Unexpected end-of-input: expected close marker for Object",
                truncated.arguments().get("reason"));
    }

    /** Where a value of every shape is wanted. */
    private static final String EVERYWHERE = """
        {"format": %1$s, "id": %1$s, "title": %1$s, "texts": [%1$s], "legalNatures": %1$s,
         "actors": [%1$s, {"validity": %1$s}],
         "meetings": [{"format": %1$s, "weekday": %1$s, "startTime": %1$s, "zone": %1$s, "ordinal": %1$s}],
         "works": [{"date": %1$s, "set": %1$s}],
         "sources": [{"uri": %1$s, "digest": %1$s}],
         "provisions": [{"kind": %1$s, "quantities": [{"value": %1$s}],
                         "timings": [{"due": {"delay": %1$s}}]}]}\
        """;

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "\"x\"", "1", "1e9999999999", "true"})
    void problemsAreReportedInTheReadersLanguage(String value) {
        List<Violation> mismatches =
                EntenteJson.standard().check(EVERYWHERE.formatted(value)).report().violations().stream()
                        .filter(violation -> violation.code().equals(JsonProblem.TYPE_MISMATCH.code()))
                        .toList();
        assertTrue(mismatches.size() > 5, mismatches::toString);
        for (Violation mismatch : mismatches) {
            String message = mismatch.message(Locale.KOREAN);
            assertFalse(message.replaceAll("true|false|\"[^\"]*\"", "").matches("(?s).*[a-z].*"), message);
        }
    }

    @Test
    void phrasesAreThoseOfTheLanguage() {
        assertEquals("NaN 또는 무한대", JsonProblem.TYPE_MISMATCH.phrase("found", "NaN or infinity", Locale.KOREAN));
        assertEquals("문자열", JsonProblem.TYPE_MISMATCH.phrase("found", "a string", Locale.KOREAN));
        assertEquals("a string", JsonProblem.TYPE_MISMATCH.phrase("found", "a string", Locale.ENGLISH));
    }
}
