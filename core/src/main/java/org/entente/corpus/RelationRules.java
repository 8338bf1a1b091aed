package org.entente.corpus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.instrument.Relation;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Link;
import org.entente.provision.Provision;
import org.entente.source.Citation;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.RelationKind;

/** What an agreement says of another one fits what that one says of itself. What the dates do not settle is no violation. */
final class RelationRules {

    /** Relations that each of two agreements may have to the other, and to a later one. */
    private static final Set<RelationKind> EITHER_WAY = Set.of(RelationKind.CONSTITUTES, RelationKind.RELATED_TO);

    /** What is done to an agreement that has not ended. */
    private static final Set<RelationKind> NOT_ENDED = Set.of(
            RelationKind.AMENDS,
            RelationKind.MODIFIES,
            RelationKind.EXTENDS,
            RelationKind.SUSPENDS,
            RelationKind.TERMINATES,
            RelationKind.ACCEDES_TO);

    private final Findings found;
    private final Map<String, Outline> outlines;

    RelationRules(Findings found, Map<String, Outline> outlines) {
        this.found = found;
        this.outlines = outlines;
    }

    void check(Agreement agreement, int place) {
        new OfAgreement(agreement, CorpusRun.path(place)).check();
    }

    /** The rules for what one agreement says. */
    private final class OfAgreement {

        private final Agreement agreement;
        private final ValuePath root;
        private final List<DateSpan> made;
        private final long firstDay;
        private final long lastDay;

        OfAgreement(Agreement agreement, ValuePath root) {
            this.agreement = agreement;
            this.root = root;
            this.made = TextDates.of(agreement);
            this.firstDay = made.stream().mapToLong(Times::firstDay).min().orElse(Long.MIN_VALUE);
            this.lastDay = made.stream().mapToLong(Times::lastDay).max().orElse(Long.MAX_VALUE);
        }

        private Violation violation(CorpusProblem problem, ValuePath path) {
            return Violation.of(problem, root.resolve(path));
        }

        private void report(Violation violation) {
            found.addWanted(violation);
        }

        private Optional<Outline> other(Optional<String> id) {
            return id.filter(it -> !it.equals(agreement.id())).map(outlines::get);
        }

        void check() {
            Cursor<Relation> relation = Cursor.in("relations", agreement.relations());
            while (relation.next()) {
                Optional<String> id = Outline.other(agreement, relation.get());
                other(id).ifPresent(other -> checkRelation(relation, id.orElseThrow(), other));
            }
            Cursor<Provision> provision = Cursor.in("provisions", agreement.provisions());
            while (provision.next()) {
                checkProvision(provision);
            }
            Cursor<CitedWork> work = Cursor.in("works", agreement.works());
            while (work.next()) {
                other(work.get().agreement()).ifPresent(other -> checkWork(work, other));
            }
            Cursor<LifecycleEvent> event = Cursor.in("events", agreement.events());
            while (event.next()) {
                Optional<String> id =
                        event.get().work().flatMap(agreement::work).flatMap(CitedWork::agreement);
                other(id).ifPresent(other -> checkEvent(event, id.orElseThrow(), other));
            }
        }

        private void checkRelation(Cursor<Relation> relation, String id, Outline other) {
            RelationKind kind = relation.get().kind();
            ValuePath path = relation.path();
            if (!kind.isKnown() || EITHER_WAY.contains(kind)) {
                return;
            }
            checkLater(id, other, path);
            if (other.hasRelation(kind.code(), agreement.id())) {
                report(violation(CorpusProblem.RELATION_MUTUAL, path)
                        .with("relation", kind)
                        .with("agreement", id));
            }
            other.ended()
                    .filter(ended -> NOT_ENDED.contains(kind) && Times.lastDay(ended) < firstDay)
                    .ifPresent(ended -> report(violation(CorpusProblem.RELATION_TO_ENDED, path)
                            .with("relation", kind)
                            .with("agreement", id)
                            .with("ended", ended)
                            .with("text", made.get(0))));
            if (kind.equals(RelationKind.TERMINATES)
                    && relation.get().locators().isEmpty()) {
                checkTermination(id, other, path);
            }
        }

        /** What comes into force after it was terminated was not terminated. */
        private void checkTermination(String id, Outline other, ValuePath path) {
            Optional<DateSpan> here = Optional.ofNullable(outlines.get(agreement.id()))
                    .flatMap(own -> own.dates(LifecycleAct.ENTRY_INTO_FORCE))
                    .map(Outline.Dates::first)
                    .or(() -> made.isEmpty() ? Optional.empty() : Optional.of(made.get(made.size() - 1)));
            Optional<Outline.Dates> there = other.dates(LifecycleAct.ENTRY_INTO_FORCE);
            if (here.isPresent() && there.isPresent() && there.get().areAfter(here.get())) {
                report(violation(CorpusProblem.RELATION_CONTRADICTED, path)
                        .with("agreement", id)
                        .with("here", here.get())
                        .with("act", LifecycleAct.ENTRY_INTO_FORCE)
                        .with("there", there.get().first()));
            }
        }

        private void checkProvision(Cursor<Provision> provision) {
            Cursor<Link> link = provision.each("links", provision.get().links());
            while (link.next()) {
                if (!link.get().kind().equals(LinkKind.CONDITIONAL_ON)) {
                    Optional<String> id = link.get().agreement();
                    other(id).ifPresent(other -> checkLater(id.orElseThrow(), other, link.path("agreement")));
                }
            }
            Cursor<Citation> citation =
                    provision.each("citations", provision.get().citations());
            while (citation.next()) {
                if (citation.get()
                        .relation()
                        .filter(CitationRelation.ENVISAGES::equals)
                        .isEmpty()) {
                    Optional<String> id =
                            citation.get().work().flatMap(agreement::work).flatMap(CitedWork::agreement);
                    other(id).ifPresent(other -> checkLater(id.orElseThrow(), other, citation.path("work")));
                }
            }
        }

        private void checkLater(String id, Outline other, ValuePath path) {
            other.since()
                    .filter(since -> Times.firstDay(since) > lastDay)
                    .ifPresent(since -> report(violation(CorpusProblem.CITED_AGREEMENT_LATER, path)
                            .with("agreement", id)
                            .with("date", since)
                            .with("text", made.get(made.size() - 1))));
        }

        private void checkWork(Cursor<CitedWork> work, Outline other) {
            Optional<DateSpan> here = work.get().date().map(DateSpan::on);
            Optional<DateSpan> there = other.since();
            // A work is dated by the day when it was made, or by that of its entry into force.
            boolean differs = here.isPresent()
                    && there.isPresent()
                    && here.get().overlaps(there.get()) == Answer.NO
                    && other.dates(LifecycleAct.ENTRY_INTO_FORCE)
                            .filter(dates -> dates.mayMeet(here.get()))
                            .isEmpty();
            if (differs) {
                report(violation(CorpusProblem.WORK_DATE_CONTRADICTED, work.path("date"))
                        .with("agreement", work.get().agreement().orElseThrow())
                        .with("here", here.get())
                        .with("there", there.get()));
            }
        }

        private void checkEvent(Cursor<LifecycleEvent> event, String id, Outline other) {
            Optional<DateSpan> here = Outline.onceForAll(event.get());
            Optional<Outline.Dates> there = other.dates(event.get().act());
            if (here.isPresent() && there.isPresent() && !there.get().mayMeet(here.get())) {
                report(violation(CorpusProblem.EVENT_CONTRADICTED, event.path())
                        .with("act", event.get().act())
                        .with("agreement", id)
                        .with("here", here.get())
                        .with("there", there.get().first()));
            }
        }
    }
}
