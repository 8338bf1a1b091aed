package org.entente.json.draft.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.meta.Constraint;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;

/**
 * What a single value stands for where a part with members is wanted. It follows from what the type says of itself: the
 * one member, or the first of the alternatives, without which there is no value; its id is made and does not count. A
 * type that also needs a value of a vocabulary has it in front, {@code "beneficiary: KR"}; one that may have one, and no
 * other, can have it there. Where printed words may be kept, they stand after: {@code "KR as South Korea"}.
 *
 * @param tag the member that stands in front, or empty
 * @param tagged whether it must stand there
 * @param candidates the members of which the first that takes the value has it; none if there is no short form
 * @param printed whether printed words may stand after
 */
public record Brief(
        Optional<MetaMember<?, ?>> tag, boolean tagged, List<MetaMember<?, ?>> candidates, boolean printed) {

    public static final String PRINTED = "asPrinted";
    public static final String AS = " as ";
    public static final String TAG_END = ":";

    /** What stands in front of printed words that stand alone. */
    public static final String WORDS = "as ";

    private static final Map<MetaType<?>, Brief> KNOWN = new ConcurrentHashMap<>();

    public static Brief of(MetaType<?> type) {
        return KNOWN.computeIfAbsent(type, Brief::stated);
    }

    /** Whether a text is printed words alone, such as {@code "as the private sector"}. */
    public static boolean isOfWords(String text) {
        return text.startsWith(WORDS) && !text.substring(WORDS.length()).isBlank();
    }

    /** The printed words of such a text. */
    public static String words(String text) {
        return text.substring(WORDS.length()).strip();
    }

    private static Brief stated(MetaType<?> type) {
        List<List<MetaMember<?, ?>>> slots = slots(type);
        Optional<MetaMember<?, ?>> needed = slots.size() == 2
                ? slots.stream()
                        .filter(slot -> slot.size() == 1 && isVocabulary(slot.get(0)))
                        .<MetaMember<?, ?>>map(slot -> slot.get(0))
                        .findFirst()
                : Optional.empty();
        List<MetaMember<?, ?>> candidates = needed.isPresent()
                ? slots.stream()
                        .filter(slot -> !slot.get(0).equals(needed.get()))
                        .findFirst()
                        .orElse(List.of())
                : slots.size() == 1 ? slots.get(0) : slots.isEmpty() ? distinguishing(type) : List.of();
        Optional<MetaMember<?, ?>> tag = needed.or(() -> onlyVocabulary(type, candidates));
        return new Brief(tag, needed.isPresent(), candidates, mayBePrinted(type) && !candidates.isEmpty());
    }

    /**
     * The member of a type that names what another document defines, in place of what is defined here. No string stands for
     * it: a slip could not be distinguished from such an id.
     */
    public static Optional<String> elsewhere(MetaType<?> type) {
        return slots(type).stream()
                .filter(slot -> slot.size() > 1)
                .flatMap(List::stream)
                .filter(member -> member.kind() instanceof Kind.Id && !isDefiningId(member))
                .<String>map(MetaMember::name)
                .findFirst();
    }

    /** The only member that has a vocabulary, where a value is something else in the first place. */
    private static Optional<MetaMember<?, ?>> onlyVocabulary(MetaType<?> type, List<MetaMember<?, ?>> candidates) {
        List<MetaMember<?, ?>> all = List.copyOf(type.members());
        List<MetaMember<?, ?>> some = all.stream().filter(Brief::isVocabulary).toList();
        return some.size() == 1
                        && !candidates.isEmpty()
                        && !candidates.contains(some.get(0))
                        && !some.get(0).isList()
                ? Optional.of(some.get(0))
                : Optional.empty();
    }

    /** What a value cannot do without: single members, and lists of alternatives. */
    public static List<List<MetaMember<?, ?>>> slots(MetaType<?> type) {
        List<List<MetaMember<?, ?>>> slots = new ArrayList<>();
        for (MetaMember<?, ?> member : type.members()) {
            if (member.isMandatory() && !isDefiningId(member)) {
                slots.add(List.of(member));
            }
        }
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.AtLeastOneOf some) {
                slots.add(some.members().stream()
                        .<MetaMember<?, ?>>flatMap(name -> type.member(name).stream())
                        .filter(member -> !isOf(type, member))
                        .toList());
            }
        }
        return slots;
    }

    /** Whether a member holds values of the type that has it; a string for one of them would stand for itself without end. */
    private static boolean isOf(MetaType<?> type, MetaMember<?, ?> member) {
        return member.kind() instanceof Kind.Part<?> part && part.of().get().equals(type);
    }

    /** Of a definition that needs no more than its id: its name, or the id. */
    private static List<MetaMember<?, ?>> distinguishing(MetaType<?> type) {
        List<MetaMember<?, ?>> members = List.copyOf(type.members());
        return members.stream()
                .filter(MetaMember::isName)
                .findFirst()
                .or(() -> members.stream().filter(Brief::isDefiningId).findFirst())
                .<List<MetaMember<?, ?>>>map(List::of)
                .orElse(List.of());
    }

    public static boolean isDefiningId(MetaMember<?, ?> member) {
        return member.kind() instanceof Kind.Id id && id.defines().isPresent();
    }

    private static boolean isVocabulary(MetaMember<?, ?> member) {
        return member.kind() instanceof Kind.Term<?> || member.kind() instanceof Kind.Choice<?>;
    }

    /** The candidate that keeps words as they are printed, beside another that is a date. */
    public Optional<MetaMember<?, ?>> printedDate() {
        boolean isDate = candidates.stream().anyMatch(member -> member.kind() instanceof Kind.Scalar<?>);
        return candidates.stream()
                .filter(member -> isDate
                        && member.kind() instanceof Kind.Part<?> part
                        && part.of()
                                .get()
                                .member(PRINTED)
                                .filter(MetaMember::isMandatory)
                                .isPresent())
                .findFirst();
    }

    private static boolean mayBePrinted(MetaType<?> type) {
        return type.member(PRINTED)
                .filter(member -> !member.isList() && !member.isMandatory())
                .isPresent();
    }
}
