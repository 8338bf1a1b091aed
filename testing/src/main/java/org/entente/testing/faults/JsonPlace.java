package org.entente.testing.faults;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.entente.text.LanguageTag;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.ValuePath;
import org.entente.wording.Reference;
import org.jspecify.annotations.Nullable;

/** A place in the JSON of an agreement, and what the types of the model state of the value there. */
public final class JsonPlace {

    private final ValuePath path;
    private final JsonNode node;
    private final JsonNode container;
    /** The member whose value is here, or whose list this is an element of; null where the format has its own. */
    private final @Nullable MetaMember<?, ?> member;

    private final String name;
    private final boolean element;
    private final boolean words;
    /** The tag that distinguishes one kind of value from the others. */
    private final boolean tag;
    /** What the value is; null for a list as a whole, and for what the format has of its own. */
    private final @Nullable Kind<?> kind;

    private final List<MetaType<?>> types;

    private JsonPlace(ValuePath path, JsonNode node, JsonNode container, Role role) {
        this.path = path;
        this.node = node;
        this.container = container;
        this.member = role.member;
        this.name = role.name;
        this.element = role.element;
        this.words = role.words;
        this.tag = role.tag;
        this.kind = member != null && (element || !member.isList()) ? member.kind() : null;
        this.types = node.isObject() ? ofTypes() : List.of();
    }

    /** What a place is to the object that holds it. */
    private record Role(@Nullable MetaMember<?, ?> member, String name, boolean element, boolean words, boolean tag) {

        static Role of(MetaMember<?, ?> member, boolean element) {
            return new Role(member, member.name(), element, false, false);
        }
    }

    /** All places of an agreement, the root first. */
    public static List<JsonPlace> in(JsonNode root) {
        List<JsonPlace> found = new ArrayList<>();
        new JsonPlace(ValuePath.ROOT, root, root, new Role(null, "", false, false, false)).collect(found);
        return found;
    }

    private void collect(List<JsonPlace> found) {
        found.add(this);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                Role role = member == null ? new Role(null, name, true, false, false) : Role.of(member, true);
                new JsonPlace(path.index(i), node.get(i), node, role).collect(found);
            }
        } else {
            node.properties()
                    .forEach(each -> new JsonPlace(
                                    path.member(each.getKey()), each.getValue(), node, role(each.getKey()))
                            .collect(found));
        }
    }

    private Role role(String of) {
        for (MetaType<?> type : types) {
            Optional<? extends MetaMember<?, ?>> stated = type.member(of);
            if (stated.isPresent()) {
                return Role.of(stated.get(), false);
            }
        }
        return new Role(
                null,
                of,
                false,
                isLocalized(),
                union().map(MetaUnion::tagName).filter(of::equals).isPresent());
    }

    public ValuePath path() {
        return path;
    }

    public JsonNode node() {
        return node;
    }

    /** The member of that name in this object. */
    public ValuePath member(String of) {
        return path.member(of);
    }

    private Optional<MetaUnion<?, ?>> union() {
        return kind instanceof Kind.OneOf<?> oneOf ? Optional.of(oneOf.union()) : Optional.empty();
    }

    /** The type of the object that is here; those that it may have, where it stands without its tag. */
    private List<MetaType<?>> ofTypes() {
        if (isRoot()) {
            return List.of(Agreement.meta());
        }
        return kind instanceof Kind.Part<?> part
                ? List.of(part.of().get())
                : union().map(this::tagged).orElse(List.of());
    }

    private <E extends Enum<E>> List<MetaType<?>> tagged(MetaUnion<?, E> union) {
        String stated = node.path(union.tagName()).asText();
        return Stream.of(union.tags().getEnumConstants())
                .filter(each -> stated.isEmpty() || each.name().equals(stated))
                .<MetaType<?>>map(union::type)
                .toList();
    }

    public boolean isRoot() {
        return path.parent().isEmpty();
    }

    /** An object whose members have names of the format. */
    public boolean isObject() {
        return node.isObject() && !isLocalized();
    }

    /** An object of a type. */
    public boolean isA(MetaType<?> type) {
        return node.isObject() && types.contains(type);
    }

    /** A text by language. */
    public boolean isLocalized() {
        return node.isObject() && kind instanceof Kind.Prose;
    }

    public boolean isProvision() {
        return node.isObject() && union().isPresent();
    }

    /** A reference by id or by words. */
    public boolean isReferenceObject() {
        return isA(Reference.meta());
    }

    /** An id of a definition or of the agreement, or a reference to one. */
    public boolean isId() {
        return node.isTextual() && (kind instanceof Kind.Id || kind instanceof Kind.Target);
    }

    /** An id that must be defined in the agreement. */
    public boolean isReference() {
        boolean elsewhere =
                member != null && member.unless().filter(container::has).isPresent();
        return node.isTextual() && kind instanceof Kind.Target && !elsewhere;
    }

    /** Words on one line. */
    public boolean isLine() {
        return node.isTextual() && kind instanceof Kind.Line;
    }

    /** A text in one language, of any number of lines. */
    public boolean isWords() {
        return words;
    }

    /** A value of an open vocabulary. */
    public boolean isTerm() {
        return node.isTextual() && kind instanceof Kind.Term;
    }

    /** A value of a closed list. */
    public boolean isChoice() {
        return node.isTextual() && (tag || kind instanceof Kind.Choice);
    }

    /** What is written as one string, of a type such as {@link UncertainDate}. */
    public boolean isWritten(Class<?> type) {
        return node.isTextual()
                && kind instanceof Kind.Scalar<?> scalar
                && scalar.type().equals(type);
    }

    public boolean isLanguage() {
        return isWritten(LanguageTag.class);
    }

    /** A date. */
    public boolean isDate() {
        return isWritten(UncertainDate.class);
    }

    /** A date or a span of dates. */
    public boolean isDates() {
        return isWritten(DateSpan.class);
    }

    public boolean isDuration() {
        return isWritten(IsoDuration.class);
    }

    /** A number whose digits are kept. */
    public boolean isDecimal() {
        return node.isNumber() && kind instanceof Kind.Decimal;
    }

    public boolean isNamed(String... names) {
        return !element && Set.of(names).contains(name);
    }

    /** The members without which this object means nothing. */
    public Stream<ValuePath> required() {
        Stream<String> ofTheFormat = isRoot() ? Stream.of("format") : union().map(MetaUnion::tagName).stream();
        Stream<String> stated = types.stream()
                .flatMap(it -> it.members().stream())
                .filter(MetaMember::isMandatory)
                .map(MetaMember::name);
        return isObject() ? Stream.concat(ofTheFormat, stated).filter(node::has).map(this::member) : Stream.empty();
    }
}
