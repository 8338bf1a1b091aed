package org.entente.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.force.EntryDates;
import org.entente.instrument.TextVersion;
import org.entente.life.EntryFor;
import org.entente.life.ForceRule;
import org.entente.life.Life.Placed;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.life.acts.Acts;
import org.entente.model.Actor;
import org.entente.model.LegalNature;
import org.entente.model.Party;
import org.entente.provision.Clause;
import org.entente.provision.Provision;
import org.entente.source.Source;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.IsoDuration;
import org.entente.timing.Rounding;
import org.entente.validation.index.LifeActs;
import org.entente.validation.index.Lives;
import org.entente.validation.index.Lives.Act;
import org.entente.validation.index.Lives.OfInstrument;
import org.entente.validation.index.Lives.Range;
import org.entente.validation.walk.Cursor;
import org.entente.violation.Violation;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.TerminationGround;
import org.entente.wording.Wording;

/** What must fit together in what is recorded of a life and what the text says of it. */
final class LifeRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.REGARDING_WRONG_ACT, LifeRules::regarding)
                    .reading("events[].id", "events[].act"),
            new LibraryRule(AgreementProblem.FORCE_DATE_DIFFERS, LifeRules::entryDates)
                    .reading(Lives.PLACES)
                    .reading("events[].id", "parties[].actor", "parties[].roles", "provisions[].rule"),
            new LibraryRule(AgreementProblem.NOTICE_TOO_SHORT, LifeRules::notices)
                    .reading("provisions[].rule", "events[].id", "events[].done"),
            new LibraryRule(AgreementProblem.NOTICE_EARLY, LifeRules::earlyNotices)
                    .reading(Lives.PLACES)
                    .reading("provisions[].rule", "parties[].actor", "parties[].roles"),
            new LibraryRule(AgreementProblem.EXPECTED_PAST, LifeRules::expected)
                    .reading(Lives.PLACES)
                    .reading("coding.coded"),
            new LibraryRule(AgreementProblem.SUCCESSION_WITHOUT_PREDECESSOR, LifeRules::successions),
            new LibraryRule(AgreementProblem.RATIFICATION_BY_NO_PARTY, LifeRules::ratifications)
                    .reading("parties[].actor", "actors[].parent"),
            new LibraryRule(AgreementProblem.AUTHENTIC_IN_OTHER_LANGUAGE, LifeRules::languages)
                    .reading("texts[].language", "texts[].standing"),
            new LibraryRule(AgreementProblem.NATURE_CONTRADICTS_CLAUSE, LifeRules::natures)
                    .reading("legalNatures[].force", "legalNatures[].scope"));

    /** What only an instrument provides for that is to bind. */
    private static final Set<ClauseTopic> TOPICS_OF_TREATIES =
            Set.of(ClauseTopic.CONSENT_TO_BE_BOUND, ClauseTopic.RESERVATIONS);

    private static final Pattern DENIES =
            Pattern.compile("(?i)\\b(?:not|no|nor|without)\\b.{0,60}\\b(?:bind|legal|rights|oblig)");

    private static final Pattern BINDS = Pattern.compile("(?i)\\blegally binding\\b");

    private LifeRules() {}

    private static void regarding(RuleRun run) {
        Cursor<LifecycleEvent> event = Cursor.in("events", run.agreement().events());
        while (event.next()) {
            if (event.get().regarding().isPresent()) {
                regarding(run, event);
            }
        }
    }

    private static void regarding(RuleRun run, Cursor<LifecycleEvent> event) {
        LifecycleAct act = event.get().act();
        Set<LifecycleAct> answered = LifeActs.ANSWERED.get(act);
        Optional<LifecycleAct> regarded = event.get()
                .regarding()
                .flatMap(run.lives()::act)
                .map(other -> other.event().act());
        if (answered != null
                && regarded.isPresent()
                && regarded.get().isKnown()
                && !answered.contains(regarded.get())) {
            run.report(Violation.of(AgreementProblem.REGARDING_WRONG_ACT, event.path("regarding"))
                    .with("act", act)
                    .with("regarded", regarded.get())
                    .with(
                            "answered",
                            String.join(
                                    ", ",
                                    answered.stream()
                                            .map(LifecycleAct::code)
                                            .sorted()
                                            .toList())));
        }
    }

    private static void entryDates(RuleRun run) {
        if (!run.hasForceRules()) {
            return;
        }
        EntryDates dates = EntryDates.of(run.agreement().life());
        if (dates.differ()) {
            Placed<Moment> recorded = dates.recorded().orElseThrow();
            Placed<Moment> byRule = dates.byRule().orElseThrow();
            run.report(Violation.of(AgreementProblem.FORCE_DATE_DIFFERS, recorded.path())
                    .with("recorded", recorded.value())
                    .with("derived", byRule.value())
                    .with("rule", byRule.path()));
        }
    }

    private static Optional<ForceRule> rule(Provision provision) {
        return provision instanceof Clause clause ? clause.rule() : Optional.empty();
    }

    /** Notice by the text; one that is given on another ground follows other rules. */
    private static void notices(RuleRun run) {
        if (!run.hasForceRules()) {
            return;
        }
        Optional<OfInstrument> life = run.lives().own();
        if (life.isPresent()) {
            only(run, rule -> rule.afterNotice(LocalDate.EPOCH))
                    .ifPresent(rule -> departures(
                            run,
                            life.get(),
                            given -> rule.afterNotice(given).orElse(given),
                            rule.notice()
                                    .map(IsoDuration::toString)
                                    .or(() -> rule.noticeRounding().map(Rounding::name))));
            only(run, ForceRule::suspensionNotice)
                    .flatMap(ForceRule::suspensionNotice)
                    .ifPresent(length -> suspensions(run, life.get(), length));
        }
    }

    /** The rule that says something, where one alone does. */
    private static Optional<ForceRule> only(RuleRun run, Function<ForceRule, Optional<?>> part) {
        List<ForceRule> rules = run.agreement().provisions().stream()
                .flatMap(provision -> rule(provision).stream())
                .filter(rule -> part.apply(rule).isPresent())
                .toList();
        return rules.size() == 1 ? Optional.of(rules.get(0)) : Optional.empty();
    }

    private static boolean isNoticeByText(Act act) {
        LifecycleEvent event = act.event();
        return (act.is(Acts.DEPARTURES) || event.act().equals(LifecycleAct.NOTICE))
                && event.done().isPresent()
                && isByText(event);
    }

    private static void departures(
            RuleRun run, OfInstrument life, UnaryOperator<LocalDate> after, Optional<String> notice) {
        for (Act act : life.acts()) {
            if (isNoticeByText(act)) {
                tooShort(run, act, Range.of(act).first(), after, notice.orElse(""));
            }
        }
    }

    /** A suspension counts from the notice that it answers, else from itself. */
    private static void suspensions(RuleRun run, OfInstrument life, IsoDuration notice) {
        for (Act act : life.acts()) {
            if (act.event().act().equals(LifecycleAct.SUSPENSION)
                    && !act.event().actors().isEmpty()
                    && isByText(act.event())) {
                act.event()
                        .regarding()
                        .flatMap(run.lives()::act)
                        .filter(given -> given.event().act().equals(LifecycleAct.NOTICE))
                        .or(() -> Optional.of(act))
                        .filter(given -> given.event().done().isPresent())
                        .ifPresent(
                                given -> tooShort(run, act, Range.of(given).first(), notice::addTo, notice.toString()));
            }
        }
    }

    private static void tooShort(RuleRun run, Act act, LocalDate given, UnaryOperator<LocalDate> after, String notice) {
        if (given.equals(LocalDate.MIN)) {
            return;
        }
        LocalDate due = after.apply(given);
        Moment.effect(act.event())
                .filter(effect -> !effect.isInDoubt()
                        && effect.latest().filter(due::isAfter).isPresent())
                .ifPresent(effect -> run.report(Violation.of(
                                AgreementProblem.NOTICE_TOO_SHORT, act.path().member("takesEffect"))
                        .with("effect", effect)
                        .with("notice", notice)
                        .with("due", due)));
    }

    private static boolean isByText(LifecycleEvent event) {
        return event.ground()
                .filter(ground -> !ground.equals(TerminationGround.PROVISION))
                .isEmpty();
    }

    /** An instrument that was in force for some first was so for none before. */
    private static void earlyNotices(RuleRun run) {
        if (!run.hasForceRules()) {
            return;
        }
        Optional<ForceRule> rule = only(run, ForceRule::noticeNotBefore);
        Optional<OfInstrument> life = run.lives().own();
        if (rule.isEmpty() || life.isEmpty() || life.get().acts().stream().noneMatch(LifeRules::isNoticeByText)) {
            return;
        }
        Optional<Moment> byRule = EntryDates.of(run.agreement().life())
                .byRule()
                .map(Placed::value)
                .filter(moment -> !moment.isInDoubt());
        Optional<LocalDate> entry = Range.of(life.get().acts(), LifeActs.ENTRY)
                .map(Range::first)
                .or(() -> byRule.map(Moment::earliest))
                .filter(day -> !day.equals(LocalDate.MIN));
        if (entry.isEmpty()) {
            return;
        }
        LocalDate due = rule.get().noticeNotBefore().orElseThrow().addTo(entry.get());
        Optional<LocalDate> begun = begun(rule.get(), life.get(), byRule);
        for (Act act : life.get().acts()) {
            if (isNoticeByText(act)) {
                Range time = Range.of(act);
                LocalDate from = begun.map(day -> rule.get().noticeFrom(day, time.first()))
                        .orElse(due);
                if (time.last().isBefore(from)) {
                    run.report(Violation.of(AgreementProblem.NOTICE_EARLY, act.datePath())
                            .with("date", act.date().orElseThrow())
                            .with("due", from));
                }
            }
        }
    }

    /** The day from which the windows for notice are counted, where they are the same for all. */
    private static Optional<LocalDate> begun(ForceRule rule, OfInstrument life, Optional<Moment> byRule) {
        boolean isForAll =
                rule.noticeNotBeforeFrom().filter(EntryFor.INSTRUMENT::equals).isPresent();
        Optional<LocalDate> recorded = Range.of(life.forAll(), LifeActs.ENTRY)
                .filter(range -> range.first().equals(range.last()))
                .map(Range::first);
        return isForAll ? life.has(LifeActs.ENTRY) ? recorded : byRule.flatMap(Moment::day) : Optional.empty();
    }

    /** What is expected is past once something later is recorded, or once the coder recorded it later. */
    private static void expected(RuleRun run) {
        if (run.agreement().events().stream().noneMatch(LifecycleEvent::expected)) {
            return;
        }
        Optional<LocalDate> coded = run.agreement()
                .coding()
                .flatMap(coding -> coding.coded())
                .map(Moment::of)
                .filter(moment -> !moment.isInDoubt())
                .map(Moment::earliest);
        for (OfInstrument life : run.lives().all()) {
            if (life.expected().isEmpty()) {
                continue;
            }
            LocalDate known = life.acts().stream()
                    .filter(act -> act.event().done().isPresent())
                    .map(act -> Range.of(act).first())
                    .reduce(coded.orElse(LocalDate.MIN), (one, other) -> one.isAfter(other) ? one : other);
            for (Act act : life.expected()) {
                if (Range.of(act).last().isBefore(known)) {
                    run.report(Violation.of(AgreementProblem.EXPECTED_PAST, act.path())
                            .with("date", act.date().orElseThrow())
                            .with("known", known));
                }
            }
        }
    }

    private static void successions(RuleRun run) {
        Cursor<LifecycleEvent> event = Cursor.in("events", run.agreement().events());
        while (event.next()) {
            LifecycleAct act = event.get().act();
            if ((act.equals(LifecycleAct.SUCCESSION) || act.equals(LifecycleAct.SUCCESSION_TO_SIGNATURE))
                    && event.get().predecessor().isEmpty()) {
                run.report(Violation.of(AgreementProblem.SUCCESSION_WITHOUT_PREDECESSOR, event.path()));
            }
        }
    }

    /** An actor that accedes or succeeds may be listed nowhere; one that ratifies took part in making the text. */
    private static void ratifications(RuleRun run) {
        if (run.agreement().parties().isEmpty()) {
            return;
        }
        if (run.agreement().events().stream().noneMatch(event -> Acts.RATIFICATIONS.contains(event.act()))) {
            return;
        }
        PartyRules.PartiesWithParts parties =
                new PartyRules.PartiesWithParts(run.definitions().parties::has, run.definitions().actors);
        Set<String> wholes = wholes(run);
        Cursor<LifecycleEvent> event = Cursor.in("events", run.agreement().events());
        while (event.next()) {
            if (event.get().work().isPresent()
                    || !Acts.RATIFICATIONS.contains(event.get().act())) {
                continue;
            }
            event.each("actors", event.get().actors())
                    .forEach(actor -> actor.get()
                            .id()
                            .filter(id -> run.definitions().actors.has(id) && !parties.hold(id) && !wholes.contains(id))
                            .ifPresent(id ->
                                    run.report(Violation.of(AgreementProblem.RATIFICATION_BY_NO_PARTY, actor.path())
                                            .with("actor", id))));
        }
    }

    /** The actors of which parties are part: the state whose government is listed. */
    private static Set<String> wholes(RuleRun run) {
        Set<String> wholes = new HashSet<>();
        for (Party party : run.agreement().parties()) {
            Optional<String> at = Optional.of(party.actor());
            while (at.isPresent() && wholes.add(at.get())) {
                at = run.definitions().actors.find(at.get()).flatMap(Actor::parent);
            }
        }
        return wholes;
    }

    private static void languages(RuleRun run) {
        Set<String> primary = run.agreement().texts().stream()
                .filter(TextVersion::isOriginal)
                .map(text -> primary(text.language()))
                .collect(Collectors.toUnmodifiableSet());
        if (primary.isEmpty()) {
            return;
        }
        Cursor<Source> source = Cursor.in("sources", run.agreement().sources());
        while (source.next()) {
            Optional<LanguageTag> language = source.get().language();
            if (language.isPresent()
                    && source.get()
                            .authenticity()
                            .filter(Authenticity.AUTHENTIC_TEXT::equals)
                            .isPresent()
                    && !primary.contains(primary(language.get()))) {
                run.report(Violation.of(AgreementProblem.AUTHENTIC_IN_OTHER_LANGUAGE, source.path("language"))
                        .with("language", language.get())
                        .with(
                                "languages",
                                String.join(", ", primary.stream().sorted().toList())));
            }
        }
    }

    private static String primary(LanguageTag tag) {
        String text = tag.tag();
        int end = text.indexOf('-');
        return end < 0 ? text : text.substring(0, end);
    }

    private static void natures(RuleRun run) {
        List<LegalForce> natures = run.agreement().legalNatures().stream()
                .filter(nature -> nature.scope().isEmpty())
                .map(LegalNature::force)
                .distinct()
                .toList();
        if (natures.size() != 1) {
            return;
        }
        LegalForce nature = natures.get(0);
        Cursor<Provision> provision = Cursor.in("provisions", run.agreement().provisions());
        while (provision.next()) {
            if (provision.get() instanceof Clause clause && clause.scope().isEmpty() && contradicts(clause, nature)) {
                run.report(Violation.of(AgreementProblem.NATURE_CONTRADICTS_CLAUSE, provision.path())
                        .with("nature", nature)
                        .with("topic", clause.topic()));
            }
        }
    }

    private static boolean contradicts(Clause clause, LegalForce nature) {
        boolean isOfStatus = clause.topic().equals(ClauseTopic.LEGAL_STATUS);
        boolean denies = clause.wording().filter(Wording::negated).isPresent() || says(clause, DENIES);
        if (nature.equals(LegalForce.BINDING)) {
            return isOfStatus && denies;
        }
        return nature.equals(LegalForce.POLITICAL)
                && (TOPICS_OF_TREATIES.contains(clause.topic()) || (isOfStatus && !denies && says(clause, BINDS)));
    }

    private static boolean says(Clause clause, Pattern words) {
        return clause.text().filter(text -> says(text, words)).isPresent()
                || clause.summary().filter(text -> says(text, words)).isPresent();
    }

    private static boolean says(LocalizedText text, Pattern words) {
        return text.find(Locale.ENGLISH)
                .filter(english -> words.matcher(english).find())
                .isPresent();
    }
}
