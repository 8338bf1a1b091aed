package org.entente.validation;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.lookalike.Likeness;
import org.entente.meta.DefinitionKind;
import org.entente.model.PolicyArea;
import org.entente.validation.index.IdIndex;
import org.entente.validation.index.LookAlikes;
import org.entente.validation.index.LookAlikes.Met;
import org.entente.validation.index.NameTraits;
import org.entente.validation.index.NameTraits.Place;
import org.entente.validation.index.ShippedLooks;
import org.entente.validation.walk.Names;
import org.entente.validation.walk.ReferenceWalk;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Ids and names that a reader takes for others of the agreement, or for those that the library ships. */
final class LookAlikeRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.ID_LOOK_ALIKE, LookAlikeRules::ids),
            new LibraryRule(AgreementProblem.NAME_LOOK_ALIKE, LookAlikeRules::names));

    private LookAlikeRules() {}

    /** Ids by kind; that of a reference that does not resolve may have been meant for one that is defined. */
    private static void ids(RuleRun inspection) {
        Map<DefinitionKind, LookAlikes<Supplier<ValuePath>>> byKind = new EnumMap<>(DefinitionKind.class);
        boolean[] some = new boolean[1];
        inspection.definitions().all().forEach((kind, ids) -> {
            if (ids.size() == 0) {
                return;
            }
            LookAlikes<Supplier<ValuePath>> looks = new LookAlikes<>(ids.size(), inspection.allowance());
            byKind.put(kind, looks);
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.idOrNull(i);
                if (id != null) {
                    looks.see(id, null, i);
                    some[0] = some[0] || mayBeLikeShipped(kind, id);
                }
            }
            some[0] = some[0] || !looks.candidates().isEmpty();
        });
        if (inspection.mayDangle()) {
            ReferenceWalk.each(
                    inspection.agreement(),
                    inspection.definitions(),
                    (kind, id, path) -> some[0] |= mayBeMeant(byKind, kind, id));
        }
        if (some[0]) {
            idsOneByOne(inspection, byKind);
        }
    }

    private static boolean mayBeMeant(
            Map<DefinitionKind, LookAlikes<Supplier<ValuePath>>> byKind, DefinitionKind kind, String id) {
        boolean some = mayBeLikeShipped(kind, id);
        for (DefinitionKind target : kind.targets()) {
            LookAlikes<Supplier<ValuePath>> looks = byKind.get(target);
            some |= looks != null && looks.seek(id);
        }
        return some;
    }

    private static boolean mayBeLikeShipped(DefinitionKind kind, String id) {
        return switch (kind) {
            case POLICY_AREA -> !ShippedLooks.isArea(id);
            case ACTOR -> !isAscii(id);
            default -> false;
        };
    }

    private static void idsOneByOne(RuleRun inspection, Map<DefinitionKind, LookAlikes<Supplier<ValuePath>>> byKind) {
        byKind.forEach((kind, looks) -> {
            IdIndex<?> ids =
                    Objects.requireNonNull(inspection.definitions().all().get(kind));
            for (int i = 0; i < ids.size(); i++) {
                String id = ids.idOrNull(i);
                if (id != null && (looks.candidates().get(i) || mayBeLikeShipped(kind, id))) {
                    int at = i;
                    Supplier<ValuePath> place = () -> ids.path(at).member("id");
                    like(
                                    inspection,
                                    looks.candidates().get(i) ? looks.meet(id, null, place) : Optional.empty(),
                                    kind,
                                    id)
                            .ifPresent(met -> report(inspection, AgreementProblem.ID_LOOK_ALIKE, place.get(), id, met));
                }
            }
        });
        if (inspection.mayDangle()) {
            ReferenceWalk.each(inspection.agreement(), inspection.definitions(), (kind, id, path) -> {
                Stream<DefinitionKind> kinds = kind.targets().stream();
                Optional<Met<Supplier<ValuePath>>> defined = kinds.flatMap(
                                each -> Optional.ofNullable(byKind.get(each)).stream())
                        .flatMap(each -> each.like(id).stream())
                        .findFirst();
                like(inspection, defined, kind, id)
                        .ifPresent(met -> report(inspection, AgreementProblem.ID_LOOK_ALIKE, path, id, met));
            });
        }
    }

    /** What was found among those that are defined, or else among those that are shipped. */
    private static Optional<Met<?>> like(
            RuleRun inspection, Optional<Met<Supplier<ValuePath>>> defined, DefinitionKind kind, String id) {
        if (defined.isPresent()) {
            return defined.map(
                    met -> new Met<>(met.text(), met.owner(), met.place().get()));
        }
        return switch (kind) {
            case POLICY_AREA ->
                ShippedLooks.areaLike(id, inspection.allowance()).map(met -> met);
            case ACTOR ->
                isAscii(id)
                        ? Optional.empty()
                        : ShippedLooks.countryLike(id, inspection.allowance()).map(met -> met);
            default -> Optional.empty();
        };
    }

    /** Of such ids of actors many are like a code by chance, such as {@code A1} and that of Anguilla. */
    private static boolean isAscii(String id) {
        for (int i = 0; i < id.length(); i++) {
            if (id.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static void names(RuleRun inspection) {
        if (inspection.names().mayBeAlike()) {
            namesOneByOne(inspection);
        }
    }

    private static void namesOneByOne(RuleRun inspection) {
        LookAlikes<Place> looks = inspection.names().looks();
        BitSet candidates = looks.candidates();
        Names.all(inspection.agreement(), (name, owner, number) -> {
            boolean isOfArea = owner instanceof PolicyArea && !NameTraits.isShippedLabel(name.get(), owner);
            if (!candidates.get(number) && !isOfArea) {
                return;
            }
            Optional<Met<Place>> met = candidates.get(number)
                    ? looks.meet(name.get(), owner, new Place(number, name.path()))
                    : Optional.empty();
            if (met.isPresent()) {
                Place first = met.get().place();
                inspection.lookAlikes().set(number);
                inspection.lookAlikes().set(first.number());
                Met<?> other = new Met<>(met.get().text(), null, first.path());
                report(inspection, AgreementProblem.NAME_LOOK_ALIKE, name.path(), name.get(), other);
            } else if (owner instanceof PolicyArea area) {
                ShippedLooks.labelLike(name.get(), inspection.allowance())
                        .filter(label -> !label.isOf(area.id()))
                        .ifPresent(label ->
                                report(inspection, AgreementProblem.NAME_LOOK_ALIKE, name.path(), name.get(), label));
            }
        });
    }

    private static void report(
            RuleRun inspection, AgreementProblem problem, ValuePath path, String text, Met<?> other) {
        inspection.report(Violation.of(problem, path)
                .with("text", text)
                .with("other", other.text())
                .with("where", other.place())
                .with("here", difference(text, other.text()))
                .with("there", difference(other.text(), text)));
    }

    private static String difference(String text, String other) {
        String difference = Likeness.difference(text, other);
        return difference.isEmpty() ? "nothing" : difference;
    }
}
