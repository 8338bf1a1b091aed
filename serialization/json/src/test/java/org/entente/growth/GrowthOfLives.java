package org.entente.growth;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ObjIntConsumer;
import java.util.stream.IntStream;
import org.entente.instrument.TextVersion;
import org.entente.life.ForceRule;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.LegalNature;
import org.entente.provision.Clause;
import org.entente.source.Source;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.wording.Reference;

/** Documents in which one actor does the same over and over, by the code of the rule that they stress. */
final class GrowthOfLives {

    private static final String EARLY = "2000-01-01";
    private static final String LATE = "2001-01-01";

    private final Map<String, IntFunction<Agreement>> documents = new LinkedHashMap<>();

    private GrowthOfLives() {}

    static Map<String, IntFunction<Agreement>> documents() {
        GrowthOfLives lives = new GrowthOfLives();
        lives.order();
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

    private void pairs(String code, LifecycleAct early, LifecycleAct late) {
        document(code, (all, i) -> all.addEvent(done(early, EARLY)).addEvent(done(late, LATE)));
    }

    private void order() {
        pairs("signature-before-opening", LifecycleAct.SIGNATURE, LifecycleAct.OPENING_FOR_SIGNATURE);
        pairs("ratification-before-signature", LifecycleAct.RATIFICATION, LifecycleAct.SIGNATURE);
        pairs("departure-before-consent", LifecycleAct.WITHDRAWAL, LifecycleAct.ACCESSION);
        pairs("reservation-late", LifecycleAct.ACCESSION, LifecycleAct.RESERVATION);
        document(
                "force-before-signature",
                (all, i) -> all.addEvent(inForce(EARLY)).addEvent(done(LifecycleAct.SIGNATURE, LATE)));
        document(
                "registration-before-force",
                (all, i) -> all.addEvent(inForce(LATE)).addEvent(done(LifecycleAct.REGISTRATION, EARLY)));
        document(
                "answer-before-act",
                (all, i) -> all.addEvent(act(LifecycleAct.NOTICE)
                                .id("n" + i)
                                .done(DateSpan.parse(LATE))
                                .build())
                        .addEvent(act(LifecycleAct.REVOCATION_OF_NOTICE)
                                .regarding("n" + i)
                                .done(DateSpan.parse(EARLY))
                                .build()));
        document(
                "force-twice",
                (all, i) -> all.addEvent(inForce(EARLY))
                        .addEvent(inForce(LATE))
                        .addEvent(done(LifecycleAct.TERMINATION, i % 2 == 0 ? "1999" : "2002")));
    }

    private void records() {
        document(
                "regarding-wrong-act",
                (all, i) -> all.addEvent(
                                act(LifecycleAct.RATIFICATION).id("r" + i).build())
                        .addEvent(act(LifecycleAct.OBJECTION).regarding("r" + i).build()));
        document(
                "expected-past",
                (all, i) -> all.addEvent(done(LifecycleAct.REGISTRATION, LATE))
                        .addEvent(act(LifecycleAct.PUBLICATION)
                                .done(DateSpan.parse(EARLY))
                                .expected(true)
                                .build()));
        document(
                "act-by-another",
                (all, i) -> all.addEvent(act(LifecycleAct.NOTICE).id("n" + i).build())
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.REVOCATION_OF_NOTICE)
                                .addActor(Reference.to("b"))
                                .regarding("n" + i)
                                .build()));
        document(
                "objection-late",
                (all, i) -> all.addEvent(done(LifecycleAct.ACCESSION, EARLY))
                        .addEvent(act(LifecycleAct.RESERVATION)
                                .id("r" + i)
                                .done(DateSpan.parse(EARLY))
                                .build())
                        .addEvent(act(LifecycleAct.OBJECTION)
                                .regarding("r" + i / 2)
                                .done(DateSpan.parse("2005"))
                                .build()));
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
                "act-twice",
                (all, i) -> all.addEvent(done(LifecycleAct.RATIFICATION, i % 2 == 0 ? EARLY : LATE))
                        .addEvent(done(LifecycleAct.WITHDRAWAL, "2002")));
        document(
                "force-without-consent",
                (all, i) -> all.addEvent(inForce(EARLY))
                        .addEvent(done(LifecycleAct.RATIFICATION, LATE))
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.ENTRY_INTO_FORCE)
                                .takesEffect(UncertainDate.parse(LATE))
                                .build()));
        document("succession-without-predecessor", (all, i) -> all.addEvent(done(LifecycleAct.SUCCESSION, LATE)));
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
        document(
                "authentic-in-other-language",
                (all, i) -> all.addText(TextVersion.authentic("x-" + i))
                        .addSource(Source.builder()
                                .id("s" + i)
                                .authenticity(Authenticity.AUTHENTIC_TEXT)
                                .language(LanguageTag.of("fr"))
                                .build()));
        document(
                "nature-contradicts-clause",
                (all, i) -> all.addLegalNature(LegalNature.of(LegalForce.BINDING))
                        .addProvision(Clause.builder()
                                .topic(ClauseTopic.LEGAL_STATUS)
                                .summary("en", "not not It is not binding.")
                                .build()));
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
