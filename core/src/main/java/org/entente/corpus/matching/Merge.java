package org.entente.corpus.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.entente.corpus.match.Match;
import org.entente.corpus.match.Match.Occurrence;
import org.entente.corpus.shared.SharedKind;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Draft;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.register.Merged.Conflict;
import org.entente.register.Register;
import org.entente.validation.AgreementProblem;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Makes the definitions of a match one, in all documents that have them. */
public final class Merge {

    private final SharedKind<?> kind;
    private final Occurrence kept;
    private final List<Agreement> agreements;
    private Register register;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Merge(SharedKind<?> kind, Occurrence kept, List<Agreement> agreements, Register register) {
        this.kind = kind;
        this.kept = kept;
        this.agreements = new ArrayList<>(agreements);
        this.register = register;
    }

    /**
     * Makes them one.
     *
     * @throws IllegalArgumentException if the match does not have what is kept, or is of another corpus
     * @throws InvalidValueException if a document uses the id that is kept for something else
     */
    public static Merge of(Match match, Occurrence kept, List<Agreement> agreements, Register register) {
        Objects.requireNonNull(kept, "kept");
        if (!match.occurrences().contains(kept)) {
            throw new IllegalArgumentException("the match has no " + Printable.echo(kept.id()) + " at " + kept.path()
                    + ": keep one of its occurrences");
        }
        SharedKind<?> kind = SharedKind.of(match.kind())
                .orElseThrow(() -> new IllegalArgumentException("agreements share no " + match.kind()));
        Merge merge = new Merge(kind, kept, agreements, register);
        List<Violation> taken = new ArrayList<>();
        // An agreement without a definition of that id may mean that of the register.
        boolean isOfMatch = match.occurrences().stream()
                .anyMatch(other -> other.agreement().isEmpty() && other.id().equals(kept.id()));
        Optional<ValuePath> registered = isOfMatch ? Optional.empty() : merge.place(kind, register);
        match.occurrences().forEach(occurrence -> merge.check(occurrence, registered, taken));
        if (!taken.isEmpty()) {
            throw new InvalidValueException(ValidationReport.of(taken));
        }
        // What is kept may refer to definitions that other documents lack; they take them from where it stands.
        Register beside =
                kept.agreement().map(agreements::get).map(Merge::definitionsOf).orElse(register);
        match.occurrences().forEach(occurrence -> merge.apply(occurrence, beside));
        return merge;
    }

    /** {@return the agreements afterwards} */
    public List<Agreement> agreements() {
        return List.copyOf(agreements);
    }

    /** {@return the register afterwards} */
    public Register register() {
        return register;
    }

    /** {@return what was said otherwise} */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    private void check(Occurrence occurrence, Optional<ValuePath> registered, List<Violation> taken) {
        if (!isHere(kind, occurrence)) {
            throw new IllegalArgumentException("the corpus has no " + Printable.echo(occurrence.id()) + " at "
                    + occurrence.path() + ": take the match from the corpus that is merged");
        }
        if (occurrence.id().equals(kept.id())) {
            return;
        }
        ValuePath document =
                occurrence.path().parent().flatMap(ValuePath::parent).orElseThrow();
        Optional<ValuePath> own = occurrence.agreement().isPresent()
                ? place(kind, agreements.get(occurrence.agreement().get()), document)
                : Optional.empty();
        own.or(() -> registered)
                .ifPresent(place -> taken.add(Violation.of(AgreementProblem.ID_DUPLICATE, occurrence.path())
                        .with("kind", kind.kind())
                        .with("id", kept.id())
                        .with("first", place)));
    }

    private <D> boolean isHere(SharedKind<D> of, Occurrence occurrence) {
        Optional<Integer> agreement = occurrence.agreement();
        if (agreement.isPresent() && agreement.get() >= agreements.size()) {
            return false;
        }
        List<D> all = agreement.isPresent() ? of.of(agreements.get(agreement.get())) : of.of(register);
        return all.contains(occurrence.definition());
    }

    private <D> Optional<ValuePath> place(SharedKind<D> of, Agreement agreement, ValuePath document) {
        return place(of, of.of(agreement), document);
    }

    private <D> Optional<ValuePath> place(SharedKind<D> of, Register in) {
        return place(of, of.of(in), ValuePath.of("register"));
    }

    private <D> Optional<ValuePath> place(SharedKind<D> of, List<D> definitions, ValuePath document) {
        for (int i = 0; i < definitions.size(); i++) {
            if (of.idOf(definitions.get(i)).equals(kept.id())) {
                return Optional.of(document.member(of.list()).index(i));
            }
        }
        return Optional.empty();
    }

    private void apply(Occurrence occurrence, Register beside) {
        if (occurrence.definition().equals(kept.definition())) {
            return;
        }
        if (!differsByIdAlone(occurrence)) {
            conflicts.add(new Conflict(kind.list(), occurrence.id(), kept.definition(), occurrence.definition()));
        }
        Optional<Integer> place = occurrence.agreement();
        if (place.isPresent()) {
            Agreement before = agreements.get(place.get());
            Agreement after = renaming(occurrence, other -> defines(before, other, occurrence.id()))
                    .of(Agreement.meta(), before);
            agreements.set(place.get(), beside.complete(after));
        } else {
            register = renaming(occurrence, other -> defines(register, other, occurrence.id()))
                    .of(Register.meta(), register);
        }
    }

    private Renaming renaming(Occurrence occurrence, Predicate<DefinitionKind> alsoDefines) {
        return new Replacement(kind.kind(), occurrence.id(), kept.id(), kept.definition(), alsoDefines);
    }

    private boolean differsByIdAlone(Occurrence occurrence) {
        return withId(kind, occurrence.definition(), kept.id()).equals(kept.definition());
    }

    private static <D> Object withId(SharedKind<D> of, Object definition, String id) {
        MetaType<D> type = of.type();
        return of.withId(type.type().cast(definition), id);
    }

    private static boolean defines(Agreement agreement, DefinitionKind other, String id) {
        return SharedKind.of(other).filter(of -> has(of, agreement, id)).isPresent();
    }

    private static <D> boolean has(SharedKind<D> of, Agreement agreement, String id) {
        return of.of(agreement).stream().anyMatch(each -> of.idOf(each).equals(id));
    }

    private static boolean defines(Register register, DefinitionKind other, String id) {
        return SharedKind.of(other).filter(of -> has(of, register, id)).isPresent();
    }

    private static <D> boolean has(SharedKind<D> of, Register register, String id) {
        return of.of(register).stream().anyMatch(each -> of.idOf(each).equals(id));
    }

    private static Register definitionsOf(Agreement agreement) {
        Draft<Register> draft = Register.meta().draft();
        draft.write("id", agreement.id());
        SharedKind.all().forEach(of -> of.copy(agreement, draft));
        return draft.build();
    }
}
