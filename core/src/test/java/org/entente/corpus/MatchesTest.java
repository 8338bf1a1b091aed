package org.entente.corpus;

import static org.entente.corpus.CorpusSamples.numbered;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.corpus.match.Match;
import org.entente.corpus.match.MatchReason;
import org.entente.instrument.Part;
import org.entente.meta.DefinitionKind;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Delegation;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Attribution;
import org.entente.provision.Decision;
import org.entente.provision.Position;
import org.entente.register.Register;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementValidator;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatchesTest {

    private static Agreement.Builder agreement(String id) {
        return Agreement.builder().id(id).title("en", "x");
    }

    private static Corpus corpus(Agreement.Builder... agreements) {
        return Corpus.of(Stream.of(agreements).map(Agreement.Builder::build).toList());
    }

    /** Each match as its paths and reasons. */
    private static List<String> found(Agreement.Builder... agreements) {
        return found(corpus(agreements));
    }

    private static List<String> found(Corpus corpus) {
        return corpus.matches().stream()
                .map(match -> match.occurrences().stream()
                                .map(each -> each.path().toString())
                                .collect(Collectors.joining(" "))
                        + " " + match.reasons())
                .toList();
    }

    private static Code code(String value) {
        return Code.of(CodeScheme.vocabulary().of("WIKIDATA"), value);
    }

    private static Official official(String id, String name, String actor) {
        return Official.builder().id(id).name(name).actor(actor).build();
    }

    private static Actor actor(String id, String name, String validity) {
        return Actor.of(id, "en", name).toBuilder()
                .validity(DateSpan.parse(validity))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        "Chung Eui-yong, KR, Eui-yong Chung, KR, [NAME_TURNED_ROUND]",
        "Chung Eui-yong, KR, CHUNG Eui-Yong, KR, [SAME_NAME]",
        "Chung Eui-yong, KR, Chung Eui-yong, US, ''",
        "Chung Eui-yong, KR, Chung Eui-yang, KR, ''"
    })
    void personsAreAlikeByNameAndActor(String one, String actor, String other, String otherActor, String reasons) {
        assertEquals(
                reasons.isEmpty()
                        ? List.of()
                        : List.of("agreements[0].officials[0] agreements[1].officials[0] " + reasons),
                found(
                        agreement("a").addOfficial(official("chung", one, actor)),
                        agreement("b").addOfficial(official("fm", other, otherActor))));
    }

    @Test
    void oneIdIsNoMatch() {
        assertEquals(
                List.of(),
                found(
                        agreement("a").addOfficial(official("chung", "Chung", "KR")),
                        agreement("b").addOfficial(official("chung", "Chung", "KR"))));
    }

    @Test
    void meetingsAreAlikeByDatesNumberOrName() {
        Agreement.Builder one = agreement("a").addMeeting(meeting("m", "2021-03-18", "KR", "US"));
        assertEquals(
                List.of("agreements[0].meetings[0] agreements[1].meetings[0] [SAME_DATES_AND_DELEGATIONS]"),
                found(one, agreement("b").addMeeting(meeting("n", "2021-03-18", "US", "KR", "US"))));
        assertEquals(List.of(), found(one, agreement("b").addMeeting(meeting("n", "2021-03-19", "US", "KR"))));
        assertEquals(List.of(), found(one, agreement("b").addMeeting(meeting("n", "2021-03-18", "US", "KR", "JP"))));
        assertEquals(
                List.of(),
                found(
                        agreement("a").addMeeting(meeting("m", "2021-03-18", "KR")),
                        agreement("b").addMeeting(meeting("n", "2021-03-18", "KR"))));
        assertEquals(
                List.of("agreements[0].meetings[0] agreements[1].meetings[0] [SAME_NUMBER, SAME_DATES_AND_NAME]"),
                found(
                        agreement("a").addMeeting(named("m", 5, "Two plus Two")),
                        agreement("b").addMeeting(named("n", 5, "two PLUS two"))));
        assertEquals(
                List.of(),
                found(
                        agreement("a").addMeeting(numbered("m", 5)),
                        agreement("b").addMeeting(numbered("n", 6))));
    }

    private static Meeting meeting(String id, String dates, String... actors) {
        return Meeting.builder()
                .id(id)
                .dates(DateSpan.parse(dates))
                .delegations(Stream.of(actors).map(Delegation::of).toList())
                .build();
    }

    private static Meeting named(String id, int ordinal, String name) {
        return Meeting.builder()
                .id(id)
                .series("s")
                .ordinal(ordinal)
                .dates(DateSpan.parse("2021"))
                .addOtherName(LocalizedText.of("en", name))
                .build();
    }

    @Test
    void otherDefinitionsAreAlikeByCodesAndNames() {
        assertEquals(
                List.of(
                        "agreements[0].actors[0] agreements[1].actors[0] [SAME_CODE, SAME_NAME]",
                        "agreements[0].offices[0] agreements[1].offices[0] [SAME_NAME]",
                        "agreements[0].series[0] agreements[1].series[0] [SAME_NAME]",
                        "agreements[0].policyAreas[0] agreements[1].policyAreas[0] [SAME_NAME]",
                        "agreements[0].places[0] agreements[1].places[0] [SAME_NAME]",
                        "agreements[0].works[0] agreements[1].works[0] [SAME_AGREEMENT, SAME_DATES_AND_NAME]"),
                found(definitions("a", "1"), definitions("b", "2")));
    }

    private static Agreement.Builder definitions(String id, String suffix) {
        return agreement(id)
                .addActor(Actor.of("KR" + suffix, "en", "Korea").toBuilder()
                        .addCode(code("Q884"))
                        .build())
                .addOffice(Office.of("fm" + suffix, "en", "Foreign Minister").toBuilder()
                        .actor("KR")
                        .build())
                .addOffice(Office.of("president" + suffix, "en", "President"))
                .addSeries(MeetingSeries.of("s" + suffix, "en", "Dialogue"))
                .addPolicyArea(PolicyArea.builder()
                        .id("p" + suffix)
                        .label(LocalizedText.of("en", "Fishing"))
                        .build())
                .addPlace(Place.of("seoul" + suffix, "en", "Seoul"))
                .addWork(CitedWork.builder()
                        .id("w" + suffix)
                        .agreement("npt")
                        .name(LocalizedText.of("en", "NPT"))
                        .date(UncertainDate.parse("1968"))
                        .build())
                .addWork(CitedWork.builder()
                        .id("v" + suffix)
                        .name(LocalizedText.of("en", "Plan"))
                        .build());
    }

    @Test
    void whatADocumentHoldsApartIsNotProposed() {
        Agreement.Builder two =
                agreement("a").addOfficial(official("kim-1", "Kim", "KR")).addOfficial(official("kim-2", "Kim", "KR"));
        assertEquals(List.of(), found(two));
        assertEquals(List.of(), found(two, agreement("b").addOfficial(official("kim", "Kim", "KR"))));
        assertEquals(
                List.of("agreements[1].officials[0] agreements[2].officials[0] [SAME_NAME]"),
                found(
                        two,
                        agreement("b").addOfficial(official("kim", "Kim", "KR")),
                        agreement("c").addOfficial(official("k", "Kim", "KR"))));
    }

    @Test
    void whatHoldsAtOtherTimesIsNotAlike() {
        assertEquals(
                List.of(),
                found(
                        agreement("a").addActor(actor("DE1", "Germany", "1871/1945")),
                        agreement("b").addActor(actor("DE2", "Germany", "1990/.."))));
        assertEquals(
                List.of("agreements[0].actors[0] agreements[2].actors[0] [SAME_NAME]"),
                found(
                        agreement("a").addActor(actor("DE1", "Germany", "1871/1945")),
                        agreement("b").addActor(actor("DE2", "Germany", "1990/..")),
                        agreement("c").addActor(actor("DE3", "Germany", "1900/1945"))));
    }

    @Test
    void registersTakePart() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Republic of Korea"))
                .addActor(Actor.of("CG", "en", "Congo"))
                .addActor(Actor.of("CD", "en", "Congo"))
                .build();
        Corpus corpus = Corpus.of(
                List.of(agreement("a")
                        .addActor(Actor.of("ROK", "en", "Republic of Korea"))
                        .addActor(Actor.of("congo", "en", "Congo"))
                        .build()),
                register);
        assertEquals(List.of("agreements[0].actors[0] register.actors[0] [SAME_NAME]"), found(corpus));
        assertEquals(List.of("ROK", "KR"), corpus.matches().get(0).ids());
        assertEquals(List.of(), found(Corpus.of(List.of(), register)));
    }

    @ParameterizedTest
    @EnumSource(MatchReason.class)
    void reasonsArePhrasedInBothLanguages(MatchReason reason) {
        assertNotEquals(reason.label(Locale.ENGLISH), reason.label(Locale.KOREAN));
        assertEquals(reason.label(Locale.ENGLISH), reason.label(Locale.FRENCH));
    }

    private static final Agreement ONE = agreement("a")
            .addActor(Actor.of("ROK", "en", "Korea"))
            .addOffice(Office.of("president", "en", "President"))
            .addOfficial(official("moon", "Moon Jae-in", "ROK").toBuilder()
                    .addTenure(Tenure.of("president", DateSpan.parse("2017/2022")))
                    .build())
            .build();

    private static final Agreement OTHER = agreement("b")
            .addOfficial(official("jae-in", "Jae-in Moon", "ROK"))
            .addActor(Actor.of("jae-in", "en", "A ship of that name"))
            .addMeeting(Meeting.builder()
                    .id("m")
                    .addDelegation(Delegation.of("ROK", "jae-in"))
                    .build())
            .addProvision(Position.builder()
                    .summary("en", "jae-in")
                    .by(Attribution.builder()
                            .addOfficial(Reference.to("jae-in"))
                            .addOfficial(Reference.to("other"))
                            .build())
                    .build())
            .addProvision(Decision.builder()
                    .summary("en", "x")
                    .by(Attribution.of("jae-in"))
                    .build())
            .build();

    @Test
    void referencesFollowTheIdOfMergedDefinitions() {
        Corpus corpus = Corpus.of(List.of(ONE, OTHER));
        Match match = corpus.matches().get(0);
        assertEquals(List.of(MatchReason.NAME_TURNED_ROUND), match.reasons());

        MergedCorpus merged = corpus.merge(match, match.occurrences().get(0));

        Agreement after = merged.corpus().agreements().get(1);
        assertEquals(ONE.officials(), after.officials());
        assertEquals(
                List.of("moon"),
                after.meetings().get(0).delegations().get(0).participants().stream()
                        .flatMap(each -> each.official().orElseThrow().ids().stream())
                        .toList());
        assertEquals(
                List.of("moon", "other"),
                after.provisions().get(0).by().orElseThrow().officials().stream()
                        .flatMap(each -> each.ids().stream())
                        .toList());
        assertSame(OTHER.provisions().get(1), after.provisions().get(1));
        assertEquals("jae-in", after.actors().get(0).id());
        assertEquals(
                LocalizedText.of("en", "jae-in"),
                after.provisions().get(0).summary().orElseThrow());
        assertSame(ONE, merged.corpus().agreements().get(0));
        assertEquals(List.of(), merged.corpus().matches());
    }

    @Test
    void keptDefinitionsBringTheirReferences() {
        Corpus corpus = Corpus.of(List.of(ONE, OTHER));
        Match match = corpus.matches().get(0);
        Agreement after = corpus.merge(match, match.occurrences().get(0))
                .corpus()
                .agreements()
                .get(1);
        assertEquals(
                List.of("president"), after.offices().stream().map(Office::id).toList());
        assertEquals(
                List.of("jae-in", "ROK"), after.actors().stream().map(Actor::id).toList());
        assertEquals(
                List.of("reference-dangling provisions[0].by.officials[1].id"),
                Refusals.in(AgreementValidator.references().validate(after)));
    }

    @Test
    void whatTheOthersSaidIsAConflict() {
        Corpus corpus = Corpus.of(List.of(ONE, OTHER));
        Match match = corpus.matches().get(0);
        MergedCorpus kept = corpus.merge(match, match.occurrences().get(0));
        assertEquals(1, kept.conflicts().size());
        assertEquals("officials", kept.conflicts().get(0).list());
        assertEquals("jae-in", kept.conflicts().get(0).id());
        assertEquals(ONE.officials().get(0), kept.conflicts().get(0).ours());
        assertEquals(OTHER.officials().get(0), kept.conflicts().get(0).theirs());

        Corpus alike = corpus(
                agreement("a").addPlace(Place.of("s", "en", "Seoul")),
                agreement("b").addPlace(Place.of("t", "en", "Seoul")));
        Match places = alike.matches().get(0);
        MergedCorpus merged = alike.merge(places, places.occurrences().get(1));
        assertEquals(List.of(), merged.conflicts());
        assertEquals("t", merged.corpus().agreements().get(0).places().get(0).id());
    }

    @Test
    void registersAreMergedToo() {
        Register register = Register.builder()
                .id("r")
                .addActor(Actor.of("KR", "en", "Korea"))
                .addOfficial(official("moon", "Moon", "KR"))
                .build();
        Corpus corpus = Corpus.of(
                List.of(agreement("a")
                        .addActor(Actor.of("ROK", "en", "Korea"))
                        .addParty(Party.of("ROK"))
                        .build()),
                register);
        Match match = corpus.matches().get(0);
        Corpus toRegister = corpus.merge(match, match.occurrences().get(1)).corpus();
        assertEquals("KR", toRegister.agreements().get(0).parties().get(0).actor());
        assertEquals(register, toRegister.register());
        Corpus toAgreement = corpus.merge(match, match.occurrences().get(0)).corpus();
        assertEquals("ROK", toAgreement.register().actors().get(0).id());
        assertEquals("ROK", toAgreement.register().officials().get(0).actor().orElseThrow());
        assertEquals(corpus.agreements(), toAgreement.agreements());
    }

    @Test
    void idsOfOtherMeaningAreNotKept() {
        Corpus taken = corpus(
                agreement("a").addPlace(Place.of("s", "en", "Seoul")),
                agreement("b").addPlace(Place.of("t", "en", "Seoul")).addPlace(Place.of("s", "en", "Sejong")));
        Match match = taken.matches().get(0);
        assertEquals(
                List.of("id-duplicate agreements[1].places[0]"),
                Refusals.of(() -> taken.merge(match, match.occurrences().get(0))));
        assertEquals(
                List.of(),
                Refusals.of(() -> taken.merge(match, match.occurrences().get(1))));

        Corpus registered = Corpus.of(
                corpus(
                                agreement("a").addPlace(Place.of("s", "en", "Seoul")),
                                agreement("b").addPlace(Place.of("t", "en", "Seoul")))
                        .agreements(),
                Register.builder()
                        .id("r")
                        .addPlace(Place.of("s", "en", "Sejong"))
                        .build());
        Match places = registered.matches().get(0);
        assertEquals(
                List.of("id-duplicate agreements[1].places[0]"),
                Refusals.of(() -> registered.merge(places, places.occurrences().get(0))));
    }

    /** A reference to an actor or an official stays as it is where both have the id. */
    @ParameterizedTest
    @CsvSource({"x, x", "z, y"})
    void whatMayMeanAnotherIsKept(String official, String author) {
        Corpus corpus = corpus(
                agreement("a")
                        .addActor(Actor.of("x", "en", "Korea"))
                        .addParty(Party.of("x"))
                        .addOfficial(official(official, "Moon", "x"))
                        .addPart(Part.builder()
                                .id("l")
                                .kind(PartKind.LETTER)
                                .addAuthor(Reference.to("x"))
                                .build()),
                agreement("b").addActor(Actor.of("y", "en", "Korea")));
        Match match = corpus.matches().get(0);
        Agreement merged = corpus.merge(match, match.occurrences().get(1))
                .corpus()
                .agreements()
                .get(0);
        assertEquals("y", merged.parties().get(0).actor());
        assertEquals(List.of(Reference.to(author)), merged.parts().get(0).authors());
    }

    @Test
    void anIdOfSeveralIsNamedOnce() {
        Match match = corpus(
                        agreement("a").addPlace(Place.of("s", "en", "Seoul")),
                        agreement("b").addPlace(Place.of("t", "en", "Seoul")),
                        agreement("c").addPlace(Place.of("s", "en", "Seoul")))
                .matches()
                .get(0);
        assertEquals(3, match.occurrences().size());
        assertEquals(List.of("s", "t"), match.ids());
    }

    @Test
    void matchesOfOtherCorporaAreRefused() {
        Corpus corpus = Corpus.of(List.of(ONE, OTHER));
        Match match = corpus.matches().get(0);
        Match.Occurrence first = match.occurrences().get(0);
        assertThrows(
                IllegalArgumentException.class, () -> Corpus.of(List.of(ONE)).merge(match, first));
        assertThrows(
                IllegalArgumentException.class,
                () -> Corpus.of(List.of(OTHER, ONE)).merge(match, first));
        Match without = new Match(match.kind(), match.occurrences().subList(1, 2), match.reasons());
        assertThrows(IllegalArgumentException.class, () -> corpus.merge(without, first));
        Match ofNothing = new Match(DefinitionKind.EVENT, match.occurrences(), match.reasons());
        assertThrows(IllegalArgumentException.class, () -> corpus.merge(ofNothing, first));
    }
}
