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
import org.entente.model.Provision;
import org.entente.source.Citation;
import org.entente.time.DateSpan;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.QualifierKind;
import org.entente.wording.Qualifier;
import org.entente.wording.Reference;

/** What a text cites was there when the text was made. Apart, since reading applies it without the other rules. */
final class CitationRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.CITED_WORK_LATER, inspection -> new CitationRules(inspection).check()));

    /** A condition and a purpose look ahead by what they are. */
    private static final Set<QualifierKind> LOOKING_AHEAD = Set.of(QualifierKind.CONDITION, QualifierKind.PURPOSE);

    private final RuleRun inspection;
    private final List<DateSpan> made;
    private final WorkDates dates;
    private final Map<String, Optional<CitedWork>> later = new HashMap<>();

    private CitationRules(RuleRun inspection) {
        Agreement agreement = inspection.agreement();
        this.inspection = inspection;
        this.made = agreement.works().isEmpty() ? List.of() : TextDates.of(agreement);
        this.dates = new WorkDates(agreement.events());
    }

    private void check() {
        if (made.isEmpty()) {
            return;
        }
        long lastDay = made.stream().mapToLong(Times::lastDay).max().orElseThrow();
        Cursor<Provision> provision =
                Cursor.in("provisions", inspection.agreement().provisions());
        while (provision.next()) {
            Set<String> envisaged = new HashSet<>();
            provision.get().citations().stream()
                    .filter(CitationRules::isEnvisaged)
                    .forEach(citation -> citation.work().ifPresent(envisaged::add));
            Cursor<Citation> citation =
                    provision.each("citations", provision.get().citations());
            while (citation.next()) {
                if (!isEnvisaged(citation.get())) {
                    Optional<CitedWork> work = citation.get().work().flatMap(id -> laterThan(lastDay, id));
                    if (work.isPresent()) {
                        report(work.get(), citation.path("work"));
                    }
                }
            }
            Cursor<Qualifier> qualifier =
                    provision.each("qualifiers", provision.get().qualifiers());
            while (qualifier.next()) {
                if (!LOOKING_AHEAD.contains(qualifier.get().kind())) {
                    Cursor<Reference> reference =
                            qualifier.part("work", qualifier.get().work());
                    while (reference.next()) {
                        Optional<CitedWork> work = reference.get().ids().stream()
                                .filter(id -> !envisaged.contains(id))
                                .flatMap(id -> laterThan(lastDay, id).stream())
                                .findFirst();
                        if (work.isPresent()) {
                            report(work.get(), reference.path());
                        }
                    }
                }
            }
        }
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

    /** The cited work, or the first of the known members of a cited set, that is surely later than a day. */
    private Optional<CitedWork> laterThan(long day, String id) {
        Optional<CitedWork> known = later.get(id);
        if (known == null) {
            IdIndex<CitedWork> works = inspection.definitions().works;
            known = works.find(id).stream()
                    .flatMap(work -> Stream.concat(
                            Stream.of(work), work.members().stream().flatMap(member -> works.find(member).stream())))
                    .filter(work -> dates.since(work)
                            .filter(date -> Times.firstDay(date) > day)
                            .isPresent())
                    .findFirst();
            later.put(id, known);
        }
        return known;
    }
}
