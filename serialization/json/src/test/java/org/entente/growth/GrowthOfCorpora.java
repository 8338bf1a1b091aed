package org.entente.growth;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusProblem;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.match.Match;
import org.entente.corpus.query.Coverage;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Link;
import org.entente.register.Register;
import org.entente.source.Citation;
import org.entente.source.SourceText;
import org.entente.source.TextSpan;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;
import org.entente.wording.Reference;

/** Sets of agreements that stress what is asked of many: many small ones, and few that are large. */
final class GrowthOfCorpora {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 18);
    private static final Code CODE = Code.of(CodeScheme.vocabulary().of("OWN"), "1");

    private GrowthOfCorpora() {}

    static Map<String, IntFunction<Runnable>> cases() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        for (CorpusProblem problem : CorpusProblem.values()) {
            both(cases, problem.code(), alone(problem)::validate);
        }
        both(
                cases,
                "Corpus.agreement",
                all -> IntStream.range(0, all.agreements().size()).forEach(i -> all.agreement("a" + i)));
        both(cases, "Corpus.find", all -> all.find(Selection.provisions()));
        both(cases, "Corpus.commitmentsBy", all -> all.commitmentsBy("none"));
        both(cases, "Corpus.commitmentsToBePerformedBy", all -> all.commitmentsToBePerformedBy("none"));
        both(cases, "Corpus.commitmentsDueBefore", all -> all.commitmentsDueBefore(DAY));
        both(cases, "Corpus.provisionsAbout", all -> all.provisionsAbout("area0"));
        both(cases, "Corpus.provisionsByOfficial", all -> all.provisionsByOfficial("none"));
        both(cases, "Corpus.dissentingFrom", all -> all.dissentingFrom("a0"));
        both(cases, "Corpus.citing", all -> all.citing("a0"));
        both(cases, "Corpus.inForceOn", all -> all.inForceOn(DAY));
        both(cases, "Corpus.inForceFor", all -> all.inForceFor("none", DAY));
        both(cases, "Corpus.standingOn", all -> all.standingOn(DAY));
        for (Dimension rows : List.of(
                Dimension.ACTOR,
                Dimension.PARTY,
                Dimension.PERFORMER,
                Dimension.OFFICIAL,
                Dimension.AREA,
                Dimension.BROADEST_AREA,
                Dimension.FIRMNESS,
                Dimension.WORK,
                Dimension.YEAR)) {
            both(cases, "Corpus.count", all -> all.count(rows, Dimension.KIND));
        }
        both(
                cases,
                "Corpus.equals",
                all -> Objects.requireNonNull(
                        Boolean.valueOf(all.equals(Corpus.of(all.agreements(), all.register())))));
        both(cases, "Corpus.merge", all -> {
            List<Match> matches = all.matches();
            matches.stream()
                    .limit(1)
                    .forEach(match -> all.merge(match, match.occurrences().get(0)));
        });
        cases.put("Coverage.uncovered", size -> {
            Agreement agreement = covering(size);
            SourceText text = SourceText.of("t", "A ferry sails. ".repeat(size));
            return () -> Objects.requireNonNull(Coverage.uncovered(agreement, text, Locale.ENGLISH));
        });
        return cases;
    }

    private static CorpusValidator alone(CorpusProblem wanted) {
        CorpusValidator validator = CorpusValidator.standard().listing(Integer.MAX_VALUE);
        for (CorpusProblem problem : CorpusProblem.values()) {
            validator = problem == wanted ? validator : validator.without(problem.code());
        }
        return validator;
    }

    private static void both(Map<String, IntFunction<Runnable>> cases, String name, Consumer<Corpus> action) {
        IntFunction<Runnable> before = cases.getOrDefault(name, size -> () -> {});
        cases.put(name, size -> {
            Runnable others = before.apply(size);
            Corpus many = many(size);
            Corpus large = large(size);
            return () -> {
                others.run();
                action.accept(many);
                action.accept(large);
            };
        });
    }

    /** Agreements each of which refers to the next one and defines all things a little otherwise. */
    private static Corpus many(int size) {
        List<Agreement> agreements = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            agreements.add(agreement("a" + (i - i % 2), "a" + (i + 1), 1, i).build());
        }
        return Corpus.of(
                agreements,
                Register.builder().id("r").addActor(Actor.of("x0", "en", "X")).build());
    }

    /** Two agreements that refer to each other by many relations, works, events and links. */
    private static Corpus large(int size) {
        return Corpus.of(List.of(
                agreement("a0", "a1", size, 0).build(),
                agreement("a1", "a0", size, 1).build(),
                agreement("a2", "none", size, 2).build()));
    }

    private static Agreement.Builder agreement(String id, String other, int size, int variant) {
        Agreement.Builder agreement = Agreement.builder().id(id).title("en", "x");
        for (int i = 0; i < size; i++) {
            String above = i == 0 ? "area0" : "area" + (i - 1);
            agreement
                    .addActor(Actor.of("x" + i, "en", "X" + variant).toBuilder()
                            .addCode(CODE)
                            .build())
                    .addParty(Party.of("x" + i))
                    .addPolicyArea(
                            PolicyArea.builder().id("area" + i).broader(above).build())
                    .addOfficial(Official.builder()
                            .id("o" + i + "-" + variant % 3)
                            .name("O" + i)
                            .addCode(CODE)
                            .build())
                    .addRelation(Relation.to(i % 2 == 0 ? RelationKind.TERMINATES : RelationKind.AMENDS, other))
                    .addWork(CitedWork.builder()
                            .id("w" + i)
                            .agreement(other)
                            .date(UncertainDate.parse("1800"))
                            .build())
                    .addEvent(event(LifecycleAct.ADOPTION, 1900 + i % 90))
                    .addEvent(event(LifecycleAct.ENTRY_INTO_FORCE, 1900 + (i + variant) % 90))
                    .addEvent(event(LifecycleAct.TERMINATION, 1890 + i % 90))
                    .addEvent(event(LifecycleAct.ENTRY_INTO_FORCE, 1800).toBuilder()
                            .work("w" + i)
                            .build())
                    .addProvision(Commitment.builder()
                            .id("p" + i)
                            .summary("en", "x")
                            .by(Attribution.allParties())
                            .addPolicyArea("area" + i)
                            .addTiming(Timing.due(Trigger.on(UncertainDate.parse("2020"))))
                            .addCitation(Citation.of("w" + i, CitationRelation.RECALLS))
                            .addLink(Link.builder()
                                    .kind(LinkKind.DISSENTS_FROM)
                                    .agreement(other)
                                    .provision("none" + i)
                                    .build())
                            .build())
                    .addProvision(Commitment.builder()
                            .id("q" + i)
                            .summary("en", "x")
                            .partOf(i == 0 ? "p0" : "q" + (i - 1))
                            .by(Attribution.builder()
                                    .addOfficial(Reference.to("o" + i))
                                    .build())
                            .build())
                    .addProvision(Commitment.builder()
                            .id("s" + i)
                            .summary("en", "x")
                            .partOf(i == 0 ? "p0" : "s" + (i - 1))
                            .build());
        }
        return agreement;
    }

    private static LifecycleEvent event(LifecycleAct act, int year) {
        return LifecycleEvent.builder()
                .act(act)
                .done(DateSpan.parse(String.valueOf(year)))
                .build();
    }

    private static Agreement covering(int size) {
        Commitment.Builder provision = Commitment.builder().summary("en", "x").by(Attribution.allParties());
        for (int i = 0; i < size; i++) {
            provision.addSpan(TextSpan.of("t", 30 * (size - i), 30 * (size - i) + 3));
        }
        return Agreement.builder()
                .id("a")
                .title("en", "x")
                .addProvision(provision.build())
                .build();
    }
}
