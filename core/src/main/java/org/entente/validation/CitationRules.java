package org.entente.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.validation.index.TextDates;
import org.entente.validation.index.Times;
import org.entente.validation.index.WorkDates;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Reference;

/** What a text cites was there when the text was made. Apart, since reading applies it without the other rules. */
final class CitationRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.CITED_WORK_LATER, inspection -> new CitationRules(inspection).check())
                    .reading(TextDates.PLACES)
                    .reading("events[].actors", "works[].id", "works[].date", "works[].members")
                    .reading("provisions[=].citations[].work", "provisions[=].citations[].relation")
                    .reading("provisions[=].qualifiers[].kind"));

    /** A condition and a purpose look ahead by what they are. */
    private static final Set<QualifierKind> LOOKING_AHEAD = Set.of(QualifierKind.CONDITION, QualifierKind.PURPOSE);

    private final RuleRun inspection;
    private final List<DateSpan> made;
    /** The last day on which the text took words. */
    private final long lastDay;

    private final WorkDates dates;
    private final Map<String, Optional<CitedWork>> later = new HashMap<>();

    private CitationRules(RuleRun inspection) {
        Agreement agreement = inspection.agreement();
        this.inspection = inspection;
        this.made = agreement.works().isEmpty() ? List.of() : inspection.textDates();
        this.lastDay = made.stream().mapToLong(Times::lastDay).max().orElse(Long.MAX_VALUE);
        this.dates = new WorkDates(agreement.events());
    }

    private void check() {
        if (made.isEmpty()) {
            return;
        }
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            Cursor<Citation> citation =
                    provision.each("citations", provision.get().citations());
            while (citation.next()) {
                if (!isEnvisaged(citation.get())) {
                    Optional<CitedWork> work = citation.get().work().flatMap(id -> later(id));
                    if (work.isPresent()) {
                        report(work.get(), citation.path("work"));
                    }
                }
            }
            if (looksBack(provision.get())) {
                check(provision);
            }
        }
    }

    private void check(Cursor<Provision> provision) {
        Set<String> envisaged = new HashSet<>();
        provision.get().citations().stream()
                .filter(CitationRules::isEnvisaged)
                .forEach(citation -> citation.work().ifPresent(envisaged::add));
        Cursor<Qualifier> qualifier =
                provision.each("qualifiers", provision.get().qualifiers());
        while (qualifier.next()) {
            if (looksBack(qualifier.get())) {
                Cursor<Reference> reference =
                        qualifier.part("work", qualifier.get().work());
                while (reference.next()) {
                    firstLater(reference.get(), envisaged).ifPresent(work -> report(work, reference.path()));
                }
            }
        }
    }

    private Optional<CitedWork> firstLater(Reference works, Set<String> envisaged) {
        for (String id : works.ids()) {
            Optional<CitedWork> work = envisaged.contains(id) ? Optional.empty() : later(id);
            if (work.isPresent()) {
                return work;
            }
        }
        return Optional.empty();
    }

    private static boolean looksBack(Provision provision) {
        for (Qualifier qualifier : provision.qualifiers()) {
            if (looksBack(qualifier)) {
                return true;
            }
        }
        return false;
    }

    private static boolean looksBack(Qualifier qualifier) {
        return qualifier.work().isPresent() && !LOOKING_AHEAD.contains(qualifier.kind());
    }

    private void report(CitedWork work, ValuePath path) {
        inspection.report(Violation.of(AgreementProblem.CITED_WORK_LATER, path)
                .with("work", work.id())
                .with("date", dates.since(work).orElseThrow())
                .with("text", made.get(made.size() - 1)));
    }

    private static boolean isEnvisaged(Citation citation) {
        return citation.relation().filter(CitationRelation.ENVISAGES::equals).isPresent();
    }

    /** The cited work, or the first of the known members of a cited set, that is surely later than the text. */
    private Optional<CitedWork> later(String id) {
        Optional<CitedWork> known = later.get(id);
        if (known == null) {
            known = inspection.definitions().works.find(id).flatMap(this::later);
            later.put(id, known);
        }
        return known;
    }

    private Optional<CitedWork> later(CitedWork work) {
        if (isLater(work)) {
            return Optional.of(work);
        }
        for (String member : work.members()) {
            Optional<CitedWork> known = inspection.definitions().works.find(member);
            if (known.isPresent() && isLater(known.get())) {
                return known;
            }
        }
        return Optional.empty();
    }

    private boolean isLater(CitedWork work) {
        Optional<DateSpan> since = dates.since(work);
        return since.isPresent() && Times.firstDay(since.get()) > lastDay;
    }
}
