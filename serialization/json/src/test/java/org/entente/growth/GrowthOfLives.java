package org.entente.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.provision.Clause;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/**
 * Documents in which one actor does over and over what the example of the rule does not show, by the code of the rule.
 */
final class GrowthOfLives {

    private static final String EARLY = "2000-01-01";
    private static final String LATE = "2001-01-01";

    private final Map<String, IntFunction<Agreement>> documents = new LinkedHashMap<>();

    private GrowthOfLives() {}

    static Map<String, IntFunction<Agreement>> documents() {
        GrowthOfLives lives = new GrowthOfLives();
        lives.records();
        lives.texts();
        return lives.documents;
    }

    private void document(String code, ObjIntConsumer<Agreement.Builder> add) {
        documents.put(code, size -> {
            Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
            agreement.addParty(Actor.of("a", "en", "x"));
            IntStream.range(0, size).forEach(i -> add.accept(agreement, i));
            return agreement.build();
        });
    }

    private static LifecycleEvent.Builder act(LifecycleAct act) {
        return LifecycleEvent.builder().act(act).addActor(Reference.to("a"));
    }

    private static LifecycleEvent done(LifecycleAct act, String day) {
        return act(act).done(DateSpan.parse(day)).build();
    }

    private static LifecycleEvent inForce(String day) {
        return act(LifecycleAct.ENTRY_INTO_FORCE)
                .takesEffect(UncertainDate.parse(day))
                .build();
    }

    private void records() {
        document(
                "act-without-ground",
                (all, i) -> all.addEvent(done(LifecycleAct.RESUMPTION, EARLY))
                        .addEvent(done(LifecycleAct.SUSPENSION, LATE)));
        document(
                "act-after-end",
                (all, i) -> all.addEvent(done(LifecycleAct.ACCESSION, LATE))
                        .addEvent(done(LifecycleAct.EXTENSION, "1999"))
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.EXPIRY)
                                .takesEffect(UncertainDate.parse(EARLY))
                                .build()));
        document(
                "ratification-by-no-party",
                (all, i) -> all.addActor(Actor.of("b" + i, "en", "x").toBuilder()
                                .parent("b" + (i + 1))
                                .build())
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.RATIFICATION)
                                .addActor(Reference.to("b" + i))
                                .build()));
    }

    private void texts() {
        documents.put("force-date-differs", GrowthOfLives::counting);
        document("notice-too-short", (all, i) -> {
            if (i == 0) {
                all.addProvision(clause(
                        ForceRule.builder().notice(IsoDuration.parse("P1Y")).build()));
            }
            all.addEvent(act(LifecycleAct.WITHDRAWAL)
                    .done(DateSpan.parse(EARLY))
                    .takesEffect(UncertainDate.parse("2000-06-01"))
                    .build());
        });
        document("notice-early", (all, i) -> {
            if (i == 0) {
                all.addEvent(inForce(EARLY))
                        .addProvision(clause(ForceRule.builder()
                                .noticeNotBefore(IsoDuration.parse("P5Y"))
                                .build()));
            }
            all.addEvent(done(LifecycleAct.WITHDRAWAL, LATE));
        });
    }

    /** A rule of many triggers, each of which counts many acts. */
    private static Agreement counting(int size) {
        Agreement.Builder all = Agreement.builder().id("a").title("en", "x").addParty(Actor.of("a", "en", "x"));
        IntStream.range(0, size).forEach(i -> all.addEvent(done(LifecycleAct.RATIFICATION, LATE)));
        Trigger one = Trigger.acts(1, LifecycleAct.RATIFICATION).build();
        return all.addEvent(LifecycleEvent.builder()
                        .act(LifecycleAct.ENTRY_INTO_FORCE)
                        .takesEffect(UncertainDate.parse(EARLY))
                        .build())
                .addProvision(clause(ForceRule.builder()
                        .begins(Trigger.builder()
                                .anyOf(IntStream.range(0, size)
                                        .mapToObj(i -> one)
                                        .toList())
                                .build())
                        .build()))
                .build();
    }

    private static Clause clause(ForceRule rule) {
        return Clause.builder()
                .topic(ClauseTopic.DURATION)
                .summary("en", "x")
                .rule(rule)
                .build();
    }
}
