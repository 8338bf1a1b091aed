package org.entente.meta;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.meta.access.Access;
import org.entente.meta.access.Raw;
import org.entente.text.LanguageTag;

/**
 * Makes values with every member that is stated, so that a new one is among them without being named anywhere. Ids that
 * refer to something refer to nothing that is defined; of members that exclude each other one is there, by the variant.
 */
public final class Filled implements KindVisitor<Object> {

    /** What every id refers to. */
    public static final String NONE = "none";

    /** The language of every text: a tag that is not registered. */
    public static final String LANGUAGE = "xxx";

    private int variant;
    private int ids;
    /** The types being filled: within itself a type is filled in the first way, so that it ends. */
    private final List<MetaType<?>> around = new ArrayList<>();

    private Filled(int variant) {
        this.variant = variant;
    }

    /** A value with all members; variants differ in what excludes something else. */
    public static <T> T of(MetaType<T> type, int variant) {
        return new Filled(variant).value(type);
    }

    private <T> T value(MetaType<T> type) {
        int outer = variant;
        variant = around.contains(type) ? 0 : variant;
        around.add(type);
        Raw<T> raw = Stated.of(type);
        Object builder = raw.start().get();
        Set<String> left = left(type);
        type.members().stream()
                .filter(member -> !left.contains(member.name()) && !isTooDeep(member.kind()))
                .forEach(member -> set(member, builder));
        around.remove(around.size() - 1);
        variant = outer;
        return raw.build().apply(builder);
    }

    /** Whether a part is of a type that is being filled twice already, such as a division within a division. */
    private boolean isTooDeep(Kind<?> kind) {
        return kind instanceof Kind.Part<?> part
                && Collections.frequency(around, part.of().get()) > 1;
    }

    /** What is left out, so that nothing excludes anything and nothing is without what it needs. */
    private Set<String> left(MetaType<?> type) {
        Set<String> left = new HashSet<>();
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.AtMostOneOf one) {
                List<String> others = new ArrayList<>(one.members());
                others.remove(variant % others.size());
                left.addAll(others);
            } else if (constraint instanceof Constraint.ValueExcludes excludes) {
                left.add(excludes.member());
            }
        }
        type.members().stream()
                .filter(member -> variant % 2 == 0)
                .flatMap(member -> member.unless().stream())
                .forEach(left::add);
        for (Constraint constraint : type.constraints()) {
            if (constraint instanceof Constraint.Needs needs && left.containsAll(needs.oneOf())) {
                left.add(needs.member());
            }
        }
        return left;
    }

    private <T, V> void set(MetaMember<T, V> member, Object builder) {
        Access<T, V> access = Stated.of(member);
        for (V value : member.isList() ? list(member.kind()) : List.of(made(member.kind()))) {
            access.set(builder, value);
        }
    }

    /** Elements of a list: of each type where there are several, else two. */
    @SuppressWarnings("unchecked") // the types of a union are of its values
    private <V> List<V> list(Kind<V> kind) {
        if (kind instanceof Kind.OneOf<V> oneOf) {
            return oneOf.union().types().stream().map(type -> (V) value(type)).toList();
        }
        return List.of(made(kind), made(kind));
    }

    @SuppressWarnings("unchecked") // for each kind the visitor makes one of its values
    private <V> V made(Kind<V> kind) {
        return (V) kind.accept(this);
    }

    @Override
    public Object id(Kind.Id kind) {
        return "id" + ids++;
    }

    @Override
    public Object target(Kind.Target kind) {
        return NONE;
    }

    /** The value of a code, too; no list of codes has it. */
    @Override
    public Object line(Kind.Line kind) {
        return "x\u00A0y";
    }

    @Override
    public <V> Object prose(Kind.Prose<V> kind) {
        return kind.of().apply(Map.of(LANGUAGE, "x\u00A0y"));
    }

    /** A scheme is one of which there is a list; every other vocabulary gives its first value. */
    @Override
    public <V> Object term(Kind.Term<V> kind) {
        return kind.terms().known().stream()
                .filter(term -> kind.terms().code(term).equals("ISO_4217"))
                .findFirst()
                .orElse(kind.terms().known().get(0));
    }

    @Override
    public <E extends Enum<E>> Object choice(Kind.Choice<E> kind) {
        return kind.values().get(0);
    }

    @Override
    public <V> Object scalar(Kind.Scalar<V> kind) {
        return kind.parse(kind.equals(LanguageTag.kind()) ? LANGUAGE : kind.example());
    }

    /** Rising, so that what must be above another number is. */
    @Override
    public Object whole(Kind.Whole kind) {
        return kind.least() + 1000 + ids++;
    }

    @Override
    public Object decimal(Kind.Decimal kind) {
        return BigDecimal.valueOf(ids++);
    }

    @Override
    public Object flag(Kind.Flag kind) {
        return true;
    }

    @Override
    public <V> Object part(Kind.Part<V> kind) {
        return value(kind.of().get());
    }

    @Override
    public <V> Object oneOf(Kind.OneOf<V> kind) {
        return value(kind.union().types().get(0));
    }
}
