package org.entente.growth;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.assessment.Assessment;
import org.entente.assessment.AssessmentScheme;
import org.entente.assessment.Grade;
import org.entente.instrument.Part;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.PolicyArea;
import org.entente.model.PolicyAreas;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.provision.Appeal;
import org.entente.provision.Attribution;
import org.entente.provision.Clause;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Item;
import org.entente.provision.Position;
import org.entente.provision.Qualifier;
import org.entente.quantity.Quantity;
import org.entente.source.Citation;
import org.entente.source.Source;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.SpanRole;
import org.entente.wording.Manner;
import org.entente.wording.Reference;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** For each rule, query and way to read, by name, what is done with a document of a size that stresses it. */
public final class GrowthCases implements Supplier<Map<String, IntFunction<Runnable>>> {

    /** A loop in a loop, which the measure must distinguish from one. */
    private static final String QUADRATIC = "(quadratic)";

    private static final LocalizedText NAME = LocalizedText.of("en", "x");

    private final Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        cases.put(QUADRATIC, size -> () -> IntStream.range(0, size).forEach(i -> count(size)));
        rules();
        rulesOfSources();
        GrowthOfLives.documents().forEach(this::rule);
        GrowthOfExamples.documents()
                .forEach((name, document) -> cases.put(
                        name, size -> validating(name.substring(0, name.indexOf(' ')), document.apply(size))));
        queries();
        reading();
        cases.putAll(GrowthOfDrafts.cases());
        cases.putAll(GrowthOfRegisters.cases());
        cases.putAll(GrowthOfCorpora.cases());
        cases.putAll(GrowthOfComparisons.cases());
        return cases;
    }

    /** Takes an answer that is not looked at. */
    private static void keep(Object answer) {
        Objects.requireNonNull(answer);
    }

    private static void count(int size) {
        int left = size;
        while (left > 0) {
            left--;
        }
    }

    /** Names of one hash code: the bits of a number as "Aa" and "BB". */
    private static String colliding(int number) {
        return IntStream.range(0, 12)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }

    private static Agreement.Builder agreement() {
        return Agreement.builder().id("a").title("en", "x");
    }

    private static Agreement of(int size, ObjIntConsumer<Agreement.Builder> add) {
        Agreement.Builder builder = agreement();
        IntStream.range(0, size).forEach(i -> add.accept(builder, i));
        return builder.build();
    }

    private static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    private static LifecycleEvent.Builder signature(int day) {
        return event(LifecycleAct.SIGNATURE).done(day(day));
    }

    private static LifecycleEvent.Builder event(LifecycleAct act) {
        return LifecycleEvent.builder().act(act);
    }

    private static DateSpan day(int day) {
        return DateSpan.parse(java.time.LocalDate.of(1950, 1, 1).plusDays(day).toString());
    }

    /** A deep chain: each actor is part of the next. */
    private static void chain(Agreement.Builder builder, int i) {
        builder.addActor(
                Actor.of("a" + i, "en", "x").toBuilder().parent("a" + (i + 1)).build());
    }

    private void rule(String code, IntFunction<Agreement> document) {
        rule(code, size -> new Examination(document.apply(size), List.of()), 0);
    }

    private void rule(String code, IntFunction<Examination> examined, int ignored) {
        cases.put(code, size -> validating(code, examined.apply(size)));
    }

    private static Runnable validating(String code, Examination examination) {
        return () -> AgreementValidator.standard().rules().stream()
                .filter(rule -> rule.problem().code().equals(code))
                .forEach(rule -> keep(rule.check(examination).count()));
    }

    private void rules() {
        rule(
                "id-duplicate",
                size -> of(size, (all, i) -> all.addActor(Actor.of(i % 2 == 0 ? "a" : colliding(i), "en", "x"))));
        rule("reference-dangling", size -> of(size, (all, i) -> all.addParty(Party.of(colliding(i)))));
        rule(
                "reference-cycle",
                size -> of(
                        size,
                        (all, i) -> all.addActor(Actor.of("a" + i, "en", "x").toBuilder()
                                .parent("a" + (i + 1) % size)
                                .build())));
        rule(
                "party-not-valid",
                size -> of(size, (all, i) -> {
                    all.addEvent(signature(i).build());
                    all.addEvent(event(LifecycleAct.ACCESSION)
                            .done(day(i))
                            .addActor(Reference.to("a"))
                            .build());
                    all.addActor(Actor.of(i == 0 ? "a" : "b" + i, "en", "x").toBuilder()
                            .validity(DateSpan.parse("2020/.."))
                            .build());
                    all.addParty(Party.of(i % 2 == 0 ? "a" : "b" + i));
                }));
        rule(
                "speaker-not-a-party",
                size -> of(size, (all, i) -> {
                    chain(all, i);
                    all.addProvision(position().by(Attribution.of("a" + i % 10)).build());
                }));
        rule(
                "manner-of-one",
                size -> of(size, (all, i) -> {
                    all.addActor(Actor.of("a" + i, "en", "x"));
                    all.addOfficial(Official.builder()
                            .id("o" + i)
                            .name("x")
                            .actor("a" + i)
                            .build());
                    all.addProvision(position()
                            .by(Attribution.builder()
                                    .addOfficial(Reference.to("o" + i))
                                    .manner(Manner.JOINTLY)
                                    .build())
                            .build());
                    all.addProvision(position()
                            .by(Attribution.allParties().toBuilder()
                                    .manner(Manner.JOINTLY)
                                    .build())
                            .build());
                    all.addParty(Party.of("a" + i));
                }));
        rule("delegate-of-another", GrowthOfOfficials::document);
        rule("office-not-held", GrowthOfOfficials::document);
        cases.put(
                "(officials who speak)",
                size -> validating(
                        "speaker-not-a-party", new Examination(GrowthOfOfficials.document(size), List.of())));
        rule(
                "office-held-twice",
                size -> of(size, (all, i) -> {
                    all.addOffice(Office.of(i == 0 ? "x" : colliding(i), "en", "x"));
                    all.addOfficial(Official.builder()
                            .id("o" + i)
                            .name("x")
                            .addTenure(tenure("x", day(2 * i)))
                            .addTenure(tenure(colliding(i), day(i)))
                            .build());
                }));
        rule(
                "cited-work-later",
                size -> of(size, (all, i) -> {
                    all.addEvent(signature(i).build());
                    all.addEvent(signature(i).work("w" + i).build());
                    all.addEvent(signature(i).work("set").build());
                    all.addWork(work("w" + i).date(UncertainDate.parse("2020")).build());
                    all.addProvision(position()
                            .addCitation(Citation.builder().work("set").build())
                            .addQualifier(Qualifier.of(QualifierKind.REASON, "en", "x").toBuilder()
                                    .work(Reference.to("set"))
                                    .build())
                            .build());
                    if (i == 0) {
                        all.addWork(work("set")
                                .set(true)
                                .members(IntStream.range(0, size)
                                        .mapToObj(j -> "w" + j)
                                        .toList())
                                .build());
                    }
                }));
        rule("assessment-off-scale", GrowthCases::assessed);
        rule(
                "date-stand-in",
                size -> of(
                        size,
                        (all, i) -> all.addProvision(position()
                                .addTiming(Timing.due(Trigger.on(UncertainDate.parse("9999"))))
                                .build())));
        rule(
                "unit-unknown",
                size -> of(
                        size,
                        (all, i) -> all.addProvision(position()
                                .addQuantity(Quantity.builder()
                                        .asPrinted("x")
                                        .unit(Code.of(CodeScheme.UCUM, "(".repeat(i % 200) + "x" + i))
                                        .build())
                                .build())));
        for (String code :
                List.of("reservation-without-consent", "confirmation-by-state", "accession-after-signature")) {
            LifecycleAct act = code.startsWith("r")
                    ? LifecycleAct.RESERVATION
                    : code.startsWith("c") ? LifecycleAct.FORMAL_CONFIRMATION : LifecycleAct.ACCESSION;
            rule(
                    code,
                    size -> of(size, (all, i) -> {
                        all.addActor(Actor.of("a" + i, "en", "x").toBuilder()
                                .kind(ActorKind.STATE)
                                .build());
                        all.addEvent(signature(i)
                                .work(colliding(i))
                                .addActor(Reference.to("a" + i))
                                .build());
                        all.addEvent(event(act)
                                .work(colliding(i))
                                .addActor(Reference.to("a" + i))
                                .build());
                        all.addEvent(event(act).addActor(Reference.to("a" + i)).build());
                    }));
        }
        rule(
                "treaty-term",
                size -> of(size, (all, i) -> {
                    all.addProvision(position()
                            .text("en", "They shall, and shall. ".repeat(i == 0 ? size : 1))
                            .build());
                    if (i == 0) {
                        all.addLegalNature(LegalNature.builder()
                                .force(LegalForce.POLITICAL)
                                .build());
                    }
                }));
        rule(
                "lemma-unknown",
                size -> of(
                        size,
                        (all, i) -> all.addProvision(position()
                                .wording(Wording.builder()
                                        .verb(Word.lemma("x".repeat(i % 60) + colliding(i)))
                                        .build())
                                .build())));
        rule(
                "code-unknown",
                size -> of(
                        size,
                        (all, i) -> all.addCode(Code.of(CodeScheme.vocabulary().of("X" + i), "x"))
                                .addCode(Code.of(CodeScheme.ISO_4217, "X" + i))));
        for (String code : List.of(
                "name-invisible-character", "name-mixed-scripts", "language-unregistered", "language-is-member-name")) {
            rule(
                    code,
                    size -> of(size, (all, i) -> {
                        all.addPlace(Place.of("p" + i, "text", "Pa\u0440is " + "word ".repeat(i == 0 ? size : 1)));
                        all.addActor(Actor.of("a" + i, "qq", "x\u00A0" + "y".repeat(i == 0 ? size : 1)));
                    }));
        }
        rule(
                "id-look-alike",
                size -> of(size, (all, i) -> {
                    all.addPlace(Place.of("p" + i, "en", "P"));
                    all.addPlace(Place.of("\u0440" + i, "en", "P"));
                    all.addActor(Actor.of("l1I".repeat(i == 0 ? size : 1) + i, "en", "Actor"));
                    all.addParty(Party.of("\u0430" + i));
                }));
        // All names look alike, and no two are one.
        rule(
                "name-look-alike",
                size -> of(size, (all, i) -> {
                    String bits = Integer.toBinaryString(i).replace('0', 'o').replace('1', '\u043E');
                    all.addPlace(Place.of("p" + i, "en", bits + "o".repeat(20 - bits.length())));
                }));
    }

    /** Assessments of one provision by one scheme with many grades, by grade and by number, and many other schemes. */
    private static Agreement assessed(int size) {
        return of(size, (all, i) -> {
            all.addScheme(AssessmentScheme.builder()
                    .id(i == 0 ? "s" : "s" + i)
                    .grades(
                            i == 0
                                    ? List.of(Grade.of("full", BigDecimal.ONE), Grade.of("none", BigDecimal.ZERO))
                                    : List.of())
                    .build());
            all.addAssessment(Assessment.builder()
                    .provision("p")
                    .actor("a")
                    .scheme("s")
                    .grade(i % 2 == 0 ? "full" : "other")
                    .build());
        });
    }

    private static Tenure tenure(String title, DateSpan held) {
        return Tenure.builder()
                .office(Reference.to(title))
                .capacity(Capacity.SUBSTANTIVE)
                .held(held)
                .build();
    }

    private static CitedWork.Builder work(String id) {
        return CitedWork.builder().id(id).name(NAME);
    }

    /** Spans of a text that has characters of two units, and some text of combining marks. */
    private void rulesOfSources() {
        for (String code : List.of(
                "source-text-differs",
                "source-line-ends",
                "span-out-of-range",
                "span-text-differs",
                "spans-not-compared",
                "span-splits-grapheme",
                "span-outside-whole",
                "verbatim-differs",
                "printed-differs",
                "provision-without-span",
                "fidelity-overclaimed")) {
            rule(
                    code,
                    size -> {
                        SourceText text =
                                SourceText.of("s", "\uD83D\uDE00\r\n".repeat(size) + "e" + "\u0301".repeat(size));
                        Agreement sourced = of(size, (all, i) -> {
                            all.addSource(Source.builder()
                                    .id(i == 0 ? "s" : "s" + i)
                                    .digest(org.entente.source.Digest.brief("x"))
                                    .authenticity(Authenticity.SECONDARY_REPORT)
                                    .fidelity(Fidelity.VERBATIM_TRANSCRIPTION)
                                    .build());
                            all.addProvision(position()
                                    .addSpan(text.span(3 * i, 3 * i + 1, SpanRole.WHOLE))
                                    .addSpan(TextSpan.of("s", 3 * size + i, 9 * size))
                                    .build());
                        });
                        return new Examination(sourced, List.of(text));
                    },
                    0);
        }
    }

    /** Provisions in a deep chain, actors and areas in deep chains; the last of each is at the top. */
    private static Agreement deep(int size) {
        return of(size, (all, i) -> {
            chain(all, i);
            all.addParty(Party.of("a" + i));
            all.addOfficial(
                    Official.builder().id("o" + i).name("x").actor("a" + i).build());
            all.addOffice(Office.of("f" + i, "en", "x"));
            all.addSeries(MeetingSeries.of("r" + i, "en", "x"));
            all.addMeeting(Meeting.builder().id("m" + i).name(NAME).build());
            all.addPolicyArea(PolicyArea.builder()
                    .id("p" + i)
                    .label(NAME)
                    .broader("p" + (i + 1))
                    .build());
            all.addPart(Part.builder().id("s" + i).partOf("s" + (i + 1)).build());
            all.addPlace(Place.of("l" + i, "en", "x"));
            all.addWork(work("w" + i).build());
            all.addSource(Source.builder().id("s" + i).build());
            Commitment.Builder commitment = Commitment.builder()
                    .id("c" + i)
                    .summary("en", "x")
                    .addPolicyArea("p" + i)
                    .addItem(Item.builder().id("i" + i).text(NAME).build());
            if (i + 1 < size) {
                all.addProvision(commitment.partOf("c" + (i + 1)).build());
            } else {
                all.addProvision(commitment
                        .part("s0")
                        .by(Attribution.of(
                                IntStream.range(0, size).mapToObj(j -> "a" + j).toArray(String[]::new)))
                        .build());
            }
            all.addProvision(position().by(Attribution.of("a" + i)).build());
            all.addProvision(position().by(Attribution.allParties()).build());
        });
    }

    /** An appeal with much that its many parts, and theirs, take from it. */
    private static Agreement wide(int size) {
        return of(size, (all, i) -> {
            Appeal.Builder appeal = Appeal.builder().id("w" + i).summary("en", "x");
            if (i == 0) {
                IntStream.range(0, size)
                        .forEach(j -> appeal.addInvolved(Involvement.of("a" + j, InvolvementRole.TARGET))
                                .addAddressee(Reference.to("a" + j))
                                .addPerformer(Reference.to("a" + j))
                                .addPolicyArea("p" + j)
                                .addTiming(Timing.builder().asPrinted("soon").build()));
                appeal.by(Attribution.of("a0"));
            } else {
                appeal.partOf("w" + i / 2);
            }
            all.addProvision(appeal.build());
        });
    }

    /** A treaty with a consent, a reservation, an objection and a departure of each of many parties. */
    private static Agreement lively(int size) {
        Agreement.Builder all = Agreement.builder().id("lively").title("en", "Lively");
        for (int i = 0; i < size; i++) {
            all.addParty(Actor.of("a" + i, "en", "A" + i));
            all.addEvent(act(LifecycleAct.RATIFICATION, i).id("e" + i).build());
            all.addEvent(act(LifecycleAct.RESERVATION, i).id("r" + i).build());
            all.addEvent(act(LifecycleAct.OBJECTION, i).regarding("r" + (i + 1)).build());
            all.addEvent(act(LifecycleAct.NOTICE, i).id("n" + i).build());
        }
        all.addEvent(LifecycleEvent.builder()
                .act(LifecycleAct.ENTRY_INTO_FORCE)
                .takesEffect(UncertainDate.parse("2002"))
                .build());
        return all.build();
    }

    /** One leaves and comes back, again and again; the others consent shortly before the entry into force. */
    private static Agreement restless(int size) {
        Agreement.Builder all = Agreement.builder().id("restless").title("en", "Restless");
        for (int i = 0; i < size; i++) {
            LocalDate left = LocalDate.of(2010, 1, 1).plusDays(10L * i);
            all.addParty(Actor.of("a" + i, "en", "A" + i));
            all.addEvent(act(LifecycleAct.RATIFICATION, i).build());
            all.addEvent(act(LifecycleAct.WITHDRAWAL, 0)
                    .done(DateSpan.parse(left.toString()))
                    .build());
            all.addEvent(act(LifecycleAct.ACCESSION, 0)
                    .done(DateSpan.parse(left.plusDays(3).toString()))
                    .build());
        }
        return all.addProvision(Clause.builder()
                        .topic(ClauseTopic.ENTRY_INTO_FORCE)
                        .summary("en", "When it begins, and how it is left.")
                        .rule(ForceRule.builder()
                                .begins(Trigger.acts(1, LifecycleAct.RATIFICATION)
                                        .delay(IsoDuration.parse("P60D"))
                                        .build())
                                .beginsForLater(Trigger.acts(1, LifecycleAct.RATIFICATION)
                                        .delay(IsoDuration.parse("P90D"))
                                        .build())
                                .noticeNotBefore(IsoDuration.parse("P3Y"))
                                .notice(IsoDuration.parse("P1Y"))
                                .build())
                        .build())
                .build();
    }

    /** One after the other leaves by notice, within windows, until too few are left. */
    private static Agreement deserted(int size) {
        Agreement.Builder all = Agreement.builder().id("deserted").title("en", "Deserted");
        for (int i = 0; i < size; i++) {
            all.addParty(Actor.of("a" + i, "en", "A" + i));
            all.addEvent(act(LifecycleAct.RATIFICATION, i).build());
            all.addEvent(act(LifecycleAct.NOTICE, i)
                    .done(DateSpan.parse(LocalDate.of(2010, 1, 1).plusDays(i).toString()))
                    .build());
        }
        return all.addProvision(Clause.builder()
                        .topic(ClauseTopic.WITHDRAWAL)
                        .summary("en", "When it is left, and by how many.")
                        .rule(ForceRule.builder()
                                .begins(Trigger.acts(1, LifecycleAct.RATIFICATION)
                                        .build())
                                .noticeNotBefore(IsoDuration.parse("P1M"))
                                .noticeWindow(IsoDuration.parse("P2D"))
                                .notice(IsoDuration.parse("P1Y"))
                                .endsBelow(size / 2)
                                .build())
                        .build())
                .build();
    }

    private static LifecycleEvent.Builder act(LifecycleAct act, int actor) {
        return LifecycleEvent.builder()
                .act(act)
                .addActor(Reference.to("a" + actor))
                .done(DateSpan.parse("2001-02-03"));
    }

    private void query(String name, Consumer<Agreement> query) {
        query(name, GrowthCases::deep, query);
    }

    private <T> void query(String name, IntFunction<T> made, Consumer<T> query) {
        cases.put(name, size -> {
            T value = made.apply(size);
            return () -> query.accept(value);
        });
    }

    private static void eachId(Agreement agreement, String letter, Function<String, ?> find) {
        IntStream.range(0, agreement.actors().size()).forEach(i -> keep(find.apply(letter + i)));
    }

    private void queries() {
        // Each look-up for all that there is, and each question about a provision for all provisions.
        query("Agreement.actor", all -> eachId(all, "a", all::actor));
        query("Agreement.official", all -> eachId(all, "o", all::official));
        query("Agreement.office", all -> eachId(all, "f", all::office));
        query("Agreement.series", all -> eachId(all, "r", all::series));
        query("Agreement.meetingBefore", GrowthOfMeetings::document, all -> all.meetingBefore("m9"));
        query("Agreement.meetingAfter", GrowthOfMeetings::document, all -> all.meetingAfter("m9"));
        query("Agreement.scheme", GrowthCases::assessed, all -> all.scheme("s9"));
        query("Agreement.assessmentsOf", GrowthCases::assessed, all -> all.assessmentsOf("p"));
        query("Agreement.averageScore", GrowthCases::assessed, all -> all.averageScore("s", "a"));
        query("Agreement.holders", GrowthOfOfficials::document, all -> all.holders("x", LocalDate.of(1960, 1, 1)));
        query(
                "Agreement.needsFullPowers",
                GrowthOfOfficials::document,
                all -> keep(all.needsFullPowers("o", LifecycleAct.ADOPTION, LocalDate.of(1960, 1, 1))));
        query("Agreement.meeting", all -> eachId(all, "m", all::meeting));
        query("Agreement.policyArea", all -> eachId(all, "p", all::policyArea));
        query(
                "Agreement.provisionsOf",
                all -> all.provisionsOf("s" + all.parts().size()));
        query("Agreement.place", all -> eachId(all, "l", all::place));
        query("Agreement.work", all -> eachId(all, "w", all::work));
        query("Agreement.source", all -> eachId(all, "s", all::source));
        query("Agreement.item", all -> eachId(all, "i", all::item));
        query("Agreement.timings", GrowthCases::wide, all -> all.provisions().forEach(all::timings));
        query("Agreement.areas", GrowthCases::wide, all -> all.provisions().forEach(all::areas));
        query("Agreement.involved", GrowthCases::wide, all -> all.provisions().forEach(all::involved));
        query(
                "Agreement.addressees",
                GrowthCases::wide,
                all -> all.provisions(Appeal.class).forEach(all::addressees));
        query("Agreement.part", GrowthCases::deep, all -> {
            eachId(all, "s", all::part);
            all.provisions().forEach(all::part);
        });
        query("(provisions under one chapeau)", GrowthCases::wide, all -> {
            all.provisionsInvolving("none");
            all.provisionsIn("none");
            all.provisionsOf("none");
            all.commitmentsToBePerformedBy("none");
        });
        query("Agreement.provision", all -> eachId(all, "c", all::provision));
        query("Agreement.event", GrowthCases::lively, all -> eachId(all, "e", all::event));
        LocalDate day = LocalDate.of(2030, 1, 1);
        query("Agreement.members", GrowthOfActors::document, all -> all.members("body", day));
        query("Agreement.isMember", GrowthOfActors::document, all -> all.isMember("actor", "body", day));
        query("Agreement.successors", GrowthOfActors::document, all -> all.successors("body"));
        query("Agreement.coded", GrowthOfActors::document, all -> all.coded(GrowthOfActors.CODE, day));
        query("Agreement.life", GrowthCases::lively, Agreement::life);
        query("Agreement.statusOn", GrowthCases::lively, all -> all.statusOn(day));
        query("Agreement.participationOf", GrowthCases::lively, all -> all.participationOf("a0", day));
        query("Agreement.participationsOn", GrowthCases::lively, all -> all.participationsOn(day));
        query("Agreement.participationsOn of returns", GrowthCases::restless, all -> all.participationsOn(day));
        query("Agreement.participationsOn of windows", GrowthCases::deserted, all -> all.participationsOn(day));
        query("Agreement.statusOn below a number", GrowthCases::deserted, all -> all.statusOn(day));
        query("Agreement.inForceBetween", GrowthCases::lively, all -> all.inForceBetween("a0", "a1", day));
        query("Agreement.reservations", GrowthCases::lively, Agreement::reservations);
        query("Agreement.provisions", all -> all.provisions(Position.class));
        query("Agreement.commitments", Agreement::commitments);
        query(
                "Agreement.provisionsBy",
                all -> all.provisionsBy("a" + all.actors().size()));
        query("Agreement.commitmentsBy", all -> all.commitmentsBy("none"));
        query("Agreement.commitmentsToBePerformedBy", all -> all.commitmentsToBePerformedBy("none"));
        query("Agreement.provisionsInvolving", all -> all.provisionsInvolving("a0"));
        query(
                "Agreement.provisionsIn",
                all -> all.provisionsIn("p" + all.policyAreas().size()));
        query("Agreement.speakers", all -> all.provisions().forEach(all::speakers));
        query("Agreement.performers", all -> all.commitments().forEach(all::performers));
        query("Agreement.supportOf", all -> all.provisions().forEach(all::supportOf));
        query(
                "Agreement.equalsUpToPartyOrder",
                size -> of(size, (all, i) -> all.addActor(Actor.of("a", "en", colliding(i)))),
                all -> {
                    List<Actor> reversed = new ArrayList<>(all.actors());
                    Collections.reverse(reversed);
                    all.equalsUpToPartyOrder(all.toBuilder().actors(reversed).build());
                });
        query("PolicyAreas.area", size -> PolicyAreas.of(deep(size).policyAreas()), areas -> areas.area("p0"));
        query(
                "PolicyAreas.withBroader",
                size -> PolicyAreas.of(deep(size).policyAreas()),
                areas -> areas.withBroader("p0"));
        query(
                "Official.inOfficeOn",
                size -> Official.builder()
                        .id("o")
                        .name("x")
                        .tenures(Collections.nCopies(size, tenure("x", day(1))))
                        .build(),
                official -> official.inOfficeOn(UncertainDate.parse("2020")));
        IntFunction<SourceText> text = size -> SourceText.of("s", "\uD83D\uDE00".repeat(size));
        query(
                "SourceText.passage",
                text,
                all -> IntStream.range(0, all.length()).forEach(i -> all.passage(i, i + 1)));
        query(
                "SourceText.indexOf",
                text,
                all -> IntStream.range(0, all.length()).forEach(all::indexOf));
        query(
                "SourceText.span",
                text,
                all -> IntStream.range(0, all.length()).forEach(i -> all.span(i, i + 1, SpanRole.WHOLE)));
        query("SourceText.find", text, all -> all.find("x", SpanRole.WHOLE));
        query(
                "SourceText.match",
                text,
                all -> IntStream.range(0, all.length()).forEach(i -> all.match(TextSpan.of("s", i, i + 1))));
        IntFunction<LocalizedText> words = size -> LocalizedText.of("en", "x".repeat(size));
        query("LocalizedText.and", words, all -> all.and("ko", "x"));
        query("LocalizedText.in", words, all -> all.in(Locale.KOREAN));
        query("LocalizedText.find", words, all -> all.find(Locale.KOREAN));
        query("LocalizedText.equals", words, all -> keep(all.equals(LocalizedText.of("en", "y"))));
        IntFunction<ValidationReport> report = size -> ValidationReport.of(IntStream.range(0, size)
                .mapToObj(i -> Violation.of(ValueProblem.TEXT_BLANK, ValuePath.of(colliding(i))))
                .toList());
        query("ValidationReport.at", report, all -> all.at(ValuePath.of("x")));
        query("ValidationReport.merge", report, all -> all.merge(all));
        query(
                "ValidationReport.equals",
                size -> List.of(report.apply(size), report.apply(size)),
                pair -> keep(pair.get(0).equals(pair.get(1))));
    }

    private void read(String name, IntFunction<String> json) {
        cases.put(name, size -> {
            String text = json.apply(size).replace('\'', '"');
            return () -> {
                EntenteJson.standard().check(text);
                EntenteJson.standard().lenient().check(text);
                EntenteJson.standard().check(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            };
        });
    }

    private void salvage(String name, IntFunction<String> json) {
        cases.put(name, size -> {
            Checked checked = EntenteJson.standard().check(json.apply(size).replace('\'', '"'));
            return () -> keep(checked.salvage());
        });
    }

    private static String times(int size, IntFunction<String> each) {
        return IntStream.range(0, size).mapToObj(each).collect(Collectors.joining(","));
    }

    private static final String HEAD = "{'format':'entente/1.0','id':'x','title':{'en':'t'},";

    private void reading() {
        read("(unknown members)", size -> HEAD + times(size, i -> "'" + colliding(i) + "':1") + "}");
        read("(misspelt members)", size -> HEAD + times(size, i -> "'note" + "_".repeat(i % 50) + "':1") + "}");
        read(
                "(unknown members at depth)",
                size -> HEAD + "'new':" + "[".repeat(60) + times(size, i -> "{}") + "]".repeat(60) + "}");
        read(
                "(placeholders)",
                size -> HEAD + "'places':[" + times(size, i -> "{'id':1}") + "],'parties':["
                        + times(size, i -> "{'actor':'x'}") + "]}");
        read(
                "(languages)",
                size -> HEAD + "'note':{"
                        + times(size, i -> "'x-" + colliding(i).substring(0, 8) + "-" + i + "':'t'") + "}}");
        read(
                "(malformed languages)",
                size -> HEAD + "'note':{" + times(Math.min(size, 90), i -> "'" + colliding(i) + "_':' '") + "}}");
        read(
                "(blank texts of colliding tags)",
                size -> HEAD + "'places':[" + times(size, i -> "{'id':'" + colliding(i) + "','name':{'en':' '}}")
                        + "]}");
        read("(unknown terms)", size -> HEAD + "'events':[" + times(size, i -> "{'act':'X" + i + "'}") + "]}");
        read(
                "(refused ids of a list)",
                size -> HEAD + "'works':[{'id':'w','name':{'en':'x'},'members':[" + times(size, i -> "''") + "]}]}");
        read("(members twice)", size -> HEAD + times(size, i -> "'id':'x'") + "}");
        read("(lines)", size -> HEAD + "'parties':[\n" + times(size, i -> "{'actor':'\uD83D\uDE00'}\n") + "]}");
        salvage(
                "(salvage of a chain)",
                size -> HEAD + "'provisions':["
                        + times(
                                size,
                                i -> "{'id':'p" + i + "','kind':'POSITION','partOf':'p" + (i - 1)
                                        + "','text':{'en':'x'}}")
                        + "]}");
        salvage("(salvage of unknown members)", size -> HEAD + times(size, i -> "'" + colliding(i) + "':1") + "}");
        salvage(
                "(salvage of duplicate ids)",
                size -> HEAD + "'actors':[" + times(size, i -> "{'id':'a','name':{'en':'x'}}") + "]}");
        salvage(
                "(salvage of a broken text)",
                size -> HEAD + "'parties':[" + times(size, i -> "{'actor':'" + colliding(i) + "'}") + ",{");
        read(
                "(dangling references)",
                size -> HEAD + "'parties':[" + times(size, i -> "{'actor':'" + colliding(i) + "'}") + "]}");
    }
}
