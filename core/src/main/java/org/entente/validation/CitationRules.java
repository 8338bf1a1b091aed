package org.entente.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.provision.Provision;
import org.entente.provision.Qualifier;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.validation.index.IdIndex;
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
    /** By the id of a cited work or set, it or its first known member that is surely later than the text: almost always none. */
    private final Map<String, CitedWork> later = new HashMap<>();

    private CitationRules(RuleRun inspection) {
        Agreement agreement = inspection.agreement();
        this.inspection = inspection;
        this.made = agreement.works().isEmpty() ? List.of() : inspection.textDates();
        this.lastDay = made.stream().mapToLong(Times::lastDay).max().orElse(Long.MAX_VALUE);
        this.dates = new WorkDates(agreement.events());
    }

    private void check() {
        if (!made.isEmpty()) {
            find();
        }
        if (later.isEmpty()) {
            return;
        }
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            Cursor<Citation> citation =
                    provision.each("citations", provision.get().citations());
            while (citation.next()) {
                CitedWork work = citation.get().work().map(later::get).orElse(null);
                if (work != null && !isEnvisaged(citation.get())) {
                    report(work, citation.path("work"));
                }
            }
            if (looksBack(provision.get())) {
                check(provision);
            }
        }
    }

    /** Of several works with one id the first counts. */
    private void find() {
        IdIndex<CitedWork> works = inspection.definitions().works;
        Map<String, CitedWork> single = new HashMap<>();
        for (int i = 0; i < works.size(); i++) {
            CitedWork work = works.get(i);
            if (isLater(work) && works.indexOf(work.id()) == i) {
                single.put(work.id(), work);
            }
        }
        for (int i = 0; !single.isEmpty() && i < works.size(); i++) {
            CitedWork work = works.get(i);
            if (works.indexOf(work.id()) == i) {
                Stream.concat(Stream.of(work.id()), work.members().stream())
                        .flatMap(id -> Stream.ofNullable(single.get(id)))
                        .findFirst()
                        .ifPresent(first -> later.put(work.id(), first));
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
            CitedWork work = later.get(id);
            if (work != null && !envisaged.contains(id)) {
                return Optional.of(work);
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

    private boolean isLater(CitedWork work) {
        Optional<DateSpan> since = dates.since(work);
        return since.isPresent() && Times.firstDay(since.get()) > lastDay;
    }
}
