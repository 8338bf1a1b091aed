package org.entente.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.comparison.alignment.SameThings;
import org.entente.instrument.Part;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.PolicyArea;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.text.LocalizedText;
import org.entente.violation.ValuePath;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementComparisonTest {

    /** What an earlier and a later statement say of one matter, if they do, and what became of it. */
    record Row(Optional<Provision> earlier, Optional<Provision> later, DevelopmentKind became, String reasons) {

        @Override
        public String toString() {
            return became + ": "
                    + Stream.of(earlier, later)
                            .flatMap(Optional::stream)
                            .map(provision -> provision.text().orElseThrow().in(Locale.ENGLISH))
                            .collect(Collectors.joining(" → "));
        }
    }

    static List<Row> rows() {
        return Sentences.rows("statements.tsv").stream()
                .map(cells -> new Row(
                        said(cells[0], cells[1]),
                        said(cells[0], cells[2]),
                        DevelopmentKind.valueOf(cells[3]),
                        cells[4]))
                .toList();
    }

    private static Optional<Provision> said(String kind, String marked) {
        return marked.isEmpty() ? Optional.empty() : Optional.of(Sentences.provision(kind, marked));
    }

    private static Agreement.Builder statement(String id, List<Provision> provisions) {
        return Agreement.builder().id(id).title("en", "On the strait").provisions(provisions);
    }

    private static List<Provision> all(List<Row> rows, Function<Row, Optional<Provision>> side) {
        return rows.stream().map(side).flatMap(Optional::stream).toList();
    }

    private static String reasons(Development development) {
        return development.reasons().stream()
                .map(reason -> reason.message(Locale.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whatBecameOfOneProvisionIsSaid(Row row) {
        StatementComparison comparison = StatementComparison.of(
                statement("then", all(List.of(row), Row::earlier)).build(),
                statement("now", all(List.of(row), Row::later)).build());
        Development development = comparison.developments().get(0);
        assertEquals(1, comparison.developments().size(), comparison::toString);
        assertEquals(row.became(), development.kind(), comparison::toString);
        assertEquals(row.reasons(), reasons(development));
        assertEquals(row.earlier(), development.earlier());
        assertEquals(row.later(), development.later());
    }

    /** The whole table as two statements, whose provisions stand in any order and all have one id. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void eachMatterIsFoundAmongTheOthers(long seed) {
        List<Row> rows = rows();
        List<Provision> later = new ArrayList<>(all(rows, Row::later));
        Collections.shuffle(later, new Random(seed));
        StatementComparison comparison = StatementComparison.of(
                statement("then", all(rows, Row::earlier)).build(),
                statement("now", later).build());
        assertEquals(
                rows.stream().map(Row::toString).sorted().toList(),
                comparison.developments().stream()
                        .map(development ->
                                new Row(development.earlier(), development.later(), development.kind(), "").toString())
                        .sorted()
                        .toList());
    }

    private static Commitment.Builder sentence(String text) {
        return Commitment.builder().text("en", text).by(Attribution.allParties());
    }

    private static StatementComparison compared(List<Provision> earlier, List<Provision> later) {
        return StatementComparison.of(
                statement("then", earlier).build(), statement("now", later).build());
    }

    private static List<DevelopmentKind> kinds(StatementComparison comparison) {
        return comparison.developments().stream().map(Development::kind).toList();
    }

    @Test
    void orderIsThatOfTheLaterStatement() {
        StatementComparison comparison = compared(
                List.of(
                        sentence("They will guard the seals.").id("s").build(),
                        sentence("Harpoons are sold nowhere.").id("h").build(),
                        sentence("They will light the buoys.").id("b").build(),
                        sentence("A museum of knots opens.").id("m").build()),
                List.of(
                        sentence("Timber floats free of toll.").id("h").build(),
                        sentence("They will light the buoys.").id("s").build(),
                        sentence("They will guard the seals.").id("x").build()));
        assertEquals(
                List.of(
                        "new: Commitment h: “Timber floats free of toll.”",
                        "restated: Commitment s: “They will light the buoys.” → “They will light the buoys.”",
                        "restated: Commitment x: “They will guard the seals.” → “They will guard the seals.”",
                        "dropped: Commitment h: “Harpoons are sold nowhere.”",
                        "dropped: Commitment m: “A museum of knots opens.”"),
                Arrays.asList(comparison.toString().split("\n", -1)));
        List<Development> dropped = comparison.developments(DevelopmentKind.DROPPED);
        assertEquals(2, dropped.size());
        assertEquals(Optional.of(path(1)), dropped.get(0).before());
        assertEquals(Optional.empty(), dropped.get(0).after());
        Development restated = comparison.developments().get(1);
        assertEquals(Optional.of(path(2)), restated.before());
        assertEquals(Optional.of(path(1)), restated.after());
        Development added = comparison.developments(DevelopmentKind.NEW).get(0);
        assertEquals(Optional.empty(), added.before());
        assertEquals(Optional.of(path(0)), added.after());
        assertEquals(List.of(), added.meanings());
        assertEquals(List.of(), added.reasons());
    }

    private static ValuePath path(int index) {
        return ValuePath.of("provisions").index(index);
    }

    @Test
    void developmentsArePhrasedInKorean() {
        StatementComparison comparison = compared(
                List.of(Sentences.provision("C", "The Parties {m shall} {a mark} {o their nets}.")),
                List.of(Sentences.provision("C", "The Parties {m should} {a mark} {o their nets}.")));
        assertEquals(
                "약화: 약속 p: “The Parties shall mark their nets.” → “The Parties should mark their nets.” (약화: 의무에서 노력(으)로)",
                comparison.developments().get(0).message(Locale.KOREAN));
    }

    @ParameterizedTest
    @EnumSource(DevelopmentKind.class)
    void everyKindHasWordsInBothLanguages(DevelopmentKind kind) {
        assertEquals(kind.name().toLowerCase(Locale.ROOT), kind.label(Locale.ENGLISH));
        assertTrue(kind.label(Locale.KOREAN).codePoints().allMatch(Character::isLetter));
    }

    @Test
    void uncodedTextsChangeWithTheirWords() {
        StatementComparison comparison = compared(
                List.of(
                        sentence("They will guard the seals of the bay.").build(),
                        sentence("Tolls on timber are lifted.").build()),
                List.of(
                        sentence("They will guard the seals of the bay and its islands.")
                                .build(),
                        sentence("The tolls on timbers are lifted.").build()));
        assertEquals(List.of(DevelopmentKind.CHANGED, DevelopmentKind.RESTATED), kinds(comparison));
        assertEquals("reworded", reasons(comparison.developments().get(0)));
    }

    @Test
    void withoutObjectTheWordsBesideTheVerbsCount() {
        Commitment then = sentence("They pledge to guard the seals.")
                .wording(Wording.builder()
                        .verb(Word.of("pledge", "pledge"))
                        .addAction(Word.lemma("guard"))
                        .build())
                .build();
        Commitment now = sentence("They reaffirm to guard the seals.")
                .wording(Wording.builder()
                        .verb(Word.of("reaffirm", "reaffirm"))
                        .addAction(Word.lemma("guard"))
                        .build())
                .build();
        Commitment other = now.toBuilder()
                .text("en", "They reaffirm to guard the grey seals.")
                .build();
        assertEquals(List.of(DevelopmentKind.RESTATED), kinds(compared(List.of(then), List.of(now))));
        assertEquals(List.of(DevelopmentKind.RESTATED), kinds(compared(List.of(now), List.of(then))));
        StatementComparison changed = compared(List.of(then), List.of(other));
        assertEquals(List.of(DevelopmentKind.CHANGED), kinds(changed));
        assertEquals("reworded", reasons(changed.developments().get(0)));
    }

    @Test
    void formalDifferencesAreNoReason() {
        Commitment then = sentence("They will guard the seals.")
                .label("3")
                .addPolicyArea("fisheries")
                .build();
        Commitment now = sentence("They will guard the seals.")
                .label("5 (a)")
                .addPolicyArea("wildlife")
                .addCitation(Citation.of("then", CitationRelation.RECALLS))
                .build();
        Development development =
                compared(List.of(then), List.of(now)).developments().get(0);
        assertEquals(DevelopmentKind.RESTATED, development.kind());
        assertEquals(
                List.of("area added: wildlife", "area dropped: fisheries", "citation added: then", "renumbered"),
                development.meanings().stream().map(Meaning::toString).sorted().toList());
        assertEquals(List.of(), development.reasons());
    }

    @Test
    void otherLanguagesAreNotComparedByWords() {
        Commitment.Builder said =
                Commitment.builder().by(Attribution.allParties()).addPolicyArea("fisheries");
        List<Provision> then = List.of(
                said.text(LocalizedText.of("en", "They will guard the seals.")).build());
        List<Provision> now = List.of(
                said.text(LocalizedText.of("fr", "Ils protègent les phoques.")).build());
        assertEquals(List.of(DevelopmentKind.RESTATED), kinds(compared(then, now)));
    }

    /** With other ids for the same things. */
    @Test
    void thingsAreOneByCodeOrByName() {
        Code code = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "NO");
        Agreement then = statement(
                        "then",
                        List.of(sentence("Its pilots serve ships.")
                                .by(Attribution.of("no"))
                                .addPerformer(Reference.to("is"))
                                .addPolicyArea("sea")
                                .addCitation(Citation.of("pact", CitationRelation.RECALLS))
                                .build()))
                .addActor(
                        Actor.of("no", "en", "Norway").toBuilder().addCode(code).build())
                .addActor(Actor.of("is", "en", "Iceland"))
                .addPolicyArea(PolicyArea.builder()
                        .id("sea")
                        .label(LocalizedText.of("en", "Shipping"))
                        .build())
                .addWork(CitedWork.builder()
                        .id("pact")
                        .name(LocalizedText.of("en", "Pact of Bode"))
                        .agreement("bode-1990")
                        .build())
                .build();
        Agreement now = statement(
                        "now",
                        List.of(sentence("Its pilots serve ships.")
                                .by(Attribution.of("nor"))
                                .addPerformer(Reference.to("isl"))
                                .addPolicyArea("shipping")
                                .addCitation(Citation.of("w", CitationRelation.RECALLS))
                                .build()))
                .addActor(Actor.of("nor", "en", "Kingdom of Norway").toBuilder()
                        .addCode(code)
                        .build())
                .addActor(Actor.of("isl", "en", "ICELAND"))
                .addPolicyArea(PolicyArea.builder()
                        .id("shipping")
                        .label(LocalizedText.of("en", "shipping"))
                        .build())
                .addWork(CitedWork.builder()
                        .id("w")
                        .name(LocalizedText.of("en", "Bode Pact"))
                        .agreement("bode-1990")
                        .build())
                .build();
        Development development =
                StatementComparison.of(then, now).developments().get(0);
        assertEquals(DevelopmentKind.RESTATED, development.kind());
        assertEquals(List.of(), development.meanings());
        assertEquals(Optional.of(now.provisions().get(0)), development.later());
    }

    @Test
    void aNameOfTwoIsNoProof() {
        Agreement then = statement(
                        "then",
                        List.of(sentence("It feeds the seals.")
                                .by(Attribution.of("k"))
                                .build()))
                .addActor(Actor.of("k", "en", "Korea"))
                .build();
        Agreement now = statement(
                        "now",
                        List.of(sentence("It feeds the seals.")
                                .by(Attribution.of("kp"))
                                .build()))
                .addActor(Actor.of("kp", "en", "Korea"))
                .addActor(Actor.of("kr", "en", "Korea"))
                .build();
        assertEquals(List.of(DevelopmentKind.NEW, DevelopmentKind.DROPPED), kinds(StatementComparison.of(then, now)));
    }

    @Test
    void oneIdAlwaysMeansOneThing() {
        Agreement then = statement(
                        "then",
                        List.of(sentence("It feeds the seals.")
                                .by(Attribution.of("a"))
                                .build()))
                .addActor(Actor.of("a", "en", "Northland"))
                .build();
        Agreement now = statement(
                        "now",
                        List.of(sentence("It feeds the seals.")
                                .by(Attribution.of("a"))
                                .build()))
                .addActor(Actor.of("a", "en", "Realm of the North"))
                .addActor(Actor.of("b", "en", "Northland"))
                .build();
        assertEquals(List.of(DevelopmentKind.RESTATED), kinds(StatementComparison.of(then, now)));
    }

    @Test
    void equalProvisionsArePairedInOrder() {
        List<Provision> twice = List.of(
                sentence("They will guard the seals.").id("a").build(),
                sentence("They will guard the seals.").id("b").build());
        List<Provision> thrice = new ArrayList<>(twice);
        thrice.add(sentence("They will guard the seals.").id("c").build());
        StatementComparison comparison = compared(twice, thrice);
        assertEquals(
                List.of(DevelopmentKind.RESTATED, DevelopmentKind.RESTATED, DevelopmentKind.NEW), kinds(comparison));
        assertEquals(Optional.of(path(1)), comparison.developments().get(1).before());
    }

    @Test
    void koreanTextsAreAlignedByTheirWords() {
        StatementComparison comparison = compared(
                List.of(
                        Commitment.builder()
                                .text("ko", "양측은 북쪽 등대를 밝힌다.")
                                .by(Attribution.allParties())
                                .build(),
                        Commitment.builder()
                                .text("ko", "양측은 어선의 그물을 표시한다.")
                                .by(Attribution.allParties())
                                .build()),
                List.of(
                        Commitment.builder()
                                .text("ko", "어선이 쓰는 그물은 표시하기로 한다.")
                                .by(Attribution.allParties())
                                .build(),
                        Commitment.builder()
                                .text("ko", "양측은 북쪽의 등대를 계속 밝힌다.")
                                .by(Attribution.allParties())
                                .build()));
        assertEquals(
                List.of(Optional.of(path(1)), Optional.of(path(0))),
                comparison.developments().stream().map(Development::before).toList());
    }

    @Test
    void aStatementComparedWithItselfIsRestated() {
        List<Provision> provisions = all(rows(), Row::earlier);
        assertEquals(
                Collections.nCopies(provisions.size(), DevelopmentKind.RESTATED),
                kinds(compared(provisions, provisions)));
    }

    @Test
    void summariesStandForTexts() {
        StatementComparison comparison = compared(
                List.of(Commitment.builder()
                        .id("s")
                        .summary("en", "They guard seals.")
                        .by(Attribution.allParties())
                        .build()),
                List.of(Commitment.builder()
                        .id("s")
                        .summary("en", "They guard grey seals.")
                        .by(Attribution.allParties())
                        .build()));
        assertEquals(
                "changed: Commitment s: “They guard seals.” → “They guard grey seals.” (reworded)",
                comparison.toString());
    }

    private static Agreement acted(String id, Map<String, String> names, Map<String, Code> codes, String... texts) {
        List<Provision> provisions = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            provisions.add(sentence(texts[i + 1]).by(Attribution.of(texts[i])).build());
        }
        Agreement.Builder agreement = statement(id, provisions);
        names.forEach((actor, name) -> {
            Actor.Builder builder = Actor.of(actor, "en", name).toBuilder();
            Optional.ofNullable(codes.get(actor)).ifPresent(builder::addCode);
            agreement.addActor(builder.build());
        });
        return agreement.build();
    }

    /** One actor of then is one actor of now, even if its name is that of one and its code that of another. */
    @Test
    void twoActorsNeverBecomeOne() {
        Code code = Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "KR");
        Agreement then = acted("then", Map.of("k", "Korea"), Map.of("k", code), "k", "It feeds the seals.");
        Agreement now = acted(
                "now",
                Map.of("named", "Korea", "coded", "Republic"),
                Map.of("coded", code),
                "named",
                "It feeds the seals.",
                "coded",
                "It feeds the seals.");
        assertEquals(
                List.of(DevelopmentKind.NEW, DevelopmentKind.RESTATED),
                kinds(StatementComparison.of(then, now)).stream()
                        .sorted(Comparator.comparing(Enum::name))
                        .toList());
        assertEquals(
                2,
                SameThings.named(then, now).actors().stream()
                        .map(Actor::id)
                        .distinct()
                        .count());
    }

    /** An id that both have means one thing, so that no other takes it. */
    @Test
    void anIdOfBothIsNotGivenToAnother() {
        Agreement then = acted("then", Map.of("a", "Northland"), Map.of(), "a", "It feeds the seals.");
        Agreement now =
                acted("now", Map.of("a", "Realm of the North", "b", "Northland"), Map.of(), "b", "It feeds the seals.");
        assertEquals(List.of(DevelopmentKind.NEW, DevelopmentKind.DROPPED), kinds(StatementComparison.of(then, now)));
        assertEquals(now, SameThings.named(then, now));
    }

    /** A reference to one of several kinds is to the thing of whichever kind. */
    @Test
    void correspondentsAreNamedAlike() {
        Agreement then = statement("then", List.of())
                .addActor(Actor.of("no", "en", "Norway"))
                .addOfficial(Official.builder().id("o").name("Ann Berg").build())
                .build();
        Agreement now = statement("now", List.of())
                .addActor(Actor.of("nor", "en", "Norway"))
                .addOfficial(Official.builder().id("berg").name("Ann Berg").build())
                .addPart(Part.builder()
                        .id("l")
                        .kind(PartKind.LETTER)
                        .addAuthor(Reference.to("berg"))
                        .addAddressee(Reference.to("nor"))
                        .build())
                .build();
        Agreement named = SameThings.named(then, now);
        assertEquals(List.of(Reference.to("o")), named.parts().get(0).authors());
        assertEquals(List.of(Reference.to("no")), named.parts().get(0).addressees());
        assertEquals(
                "no o",
                named.actors().get(0).id() + " " + named.officials().get(0).id());
    }
}
