package org.entente.json.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.meta.DefinitionKind;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Agreement;
import org.entente.validation.AgreementProblem;
import org.entente.validation.Rule;
import org.entente.violation.PathPattern;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * What rules find only because something else cannot be read: a placeholder was put there, or what was optional was left
 * out. Nothing is said of it until that is mended.
 */
public final class FollowOnViolations {

    /** Stands for words that cannot be read. */
    public static final String PLACEHOLDER = "entente:placeholder";

    /** The ids of definitions; where one cannot be read, whether a reference to its kind dangles is open. */
    private static final Map<PathPattern, DefinitionKind> LISTS = lists();

    /** By member, the one beside it that says whether it refers to something in this agreement. */
    private static final Map<String, String> BESIDE = Agreement.meta().withItsParts().stream()
            .flatMap(type -> type.members().stream())
            .filter(member -> member.unless().isPresent())
            .collect(
                    Collectors.toMap(MetaMember::name, member -> member.unless().orElseThrow()));

    private final Set<ValuePath> unread;
    private final Set<ValuePath> around = new HashSet<>();
    /** By the code of a rule, the places within which it is open whether it finds something. */
    private final Map<String, Set<ValuePath>> undecided = new HashMap<>();

    private final Set<DefinitionKind> undefinedKinds = EnumSet.noneOf(DefinitionKind.class);

    /** Takes the places where nothing could be read, and the rules that will look at the rest. */
    public FollowOnViolations(Set<ValuePath> unread, List<Rule> rules) {
        this.unread = unread;
        unread.forEach(place -> follow(place, rules));
    }

    private static Map<PathPattern, DefinitionKind> lists() {
        Map<PathPattern, DefinitionKind> lists = new HashMap<>();
        lists("", Agreement.meta(), Set.of(), lists);
        return lists;
    }

    /** The ids of definitions within a type, those in lists of its parts too: an item of a provision. */
    private static void lists(
            String place, MetaType<?> type, Set<MetaType<?>> within, Map<PathPattern, DefinitionKind> lists) {
        if (within.contains(type)) {
            return;
        }
        Set<MetaType<?>> around = new HashSet<>(within);
        around.add(type);
        for (MetaMember<?, ?> member : type.members()) {
            if (member.kind() instanceof Kind.Id id && id.defines().isPresent()) {
                lists.put(PathPattern.of(place + member.name()), id.defines().get());
            } else if (member.isList()) {
                partsOf(member.kind()).forEach(part -> lists(place + member.name() + "[].", part, around, lists));
            }
        }
    }

    private static Stream<? extends MetaType<?>> partsOf(Kind<?> kind) {
        return kind instanceof Kind.Part<?> part
                ? Stream.of(part.of().get())
                : kind instanceof Kind.OneOf<?> oneOf ? oneOf.union().types().stream() : Stream.of();
    }

    /** Notes what comes of it that nothing could be read at a place. */
    private void follow(ValuePath place, List<Rule> rules) {
        Optional<ValuePath> outer = place.parent();
        while (outer.isPresent() && around.add(outer.get())) {
            outer = outer.get().parent();
        }
        for (Rule rule : rules) {
            for (PathPattern read : rule.reads()) {
                read.decides(place)
                        .ifPresent(within -> undecided
                                .computeIfAbsent(rule.problem().code(), any -> new HashSet<>())
                                .add(within));
            }
        }
        LISTS.forEach((ids, kind) -> {
            if (ids.decides(place).isPresent()) {
                undefinedKinds.add(kind);
            }
        });
    }

    /** Whether a violation is none, or cannot be known to be one. */
    public boolean contain(Violation violation) {
        return violation.arguments().containsValue(PLACEHOLDER)
                || touchesUnread(violation.path())
                || isUndecided(violation)
                || isDecidedBeside(violation)
                || isOfUndefinedKind(violation);
    }

    private boolean touchesUnread(ValuePath path) {
        return around.contains(path) || isWithin(unread, path);
    }

    private boolean isUndecided(Violation violation) {
        Set<ValuePath> places = undecided.get(violation.code());
        return places != null && isWithin(places, violation.path());
    }

    private static boolean isWithin(Set<ValuePath> places, ValuePath path) {
        Optional<ValuePath> at = Optional.of(path);
        while (at.isPresent() && !places.contains(at.get())) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private boolean isDecidedBeside(Violation violation) {
        return violation.code().equals(AgreementProblem.REFERENCE_DANGLING.code())
                && violation
                        .path()
                        .name()
                        .map(BESIDE::get)
                        .flatMap(member -> violation.path().parent().map(object -> object.member(member)))
                        .filter(unread::contains)
                        .isPresent();
    }

    private boolean isOfUndefinedKind(Violation violation) {
        String kind = violation.arguments().getOrDefault("kind", "");
        return violation.code().equals(AgreementProblem.REFERENCE_DANGLING.code())
                && Stream.of(DefinitionKind.values())
                        .filter(each -> each.toString().equals(kind))
                        .anyMatch(each -> each.targets().stream().anyMatch(undefinedKinds::contains));
    }
}
