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

    private JsonPlace(ValuePath path, JsonNode node, JsonNode container, Role role) {
        this.path = path;
        this.node = node;
        this.container = container;
        this.member = role.member;
        this.name = role.name;
        this.element = role.element;
        this.words = role.words;
        this.tag = role.tag;
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
            List<MetaType<?>> types = types();
            node.properties()
                    .forEach(each -> new JsonPlace(
                                    path.member(each.getKey()), each.getValue(), node, role(each.getKey(), types))
                            .collect(found));
        }
    }

    private Role role(String of, List<MetaType<?>> types) {
        Optional<? extends MetaMember<?, ?>> stated =
                types.stream().flatMap(type -> type.member(of).stream()).findFirst();
        return stated.isPresent()
                ? Role.of(stated.get(), false)
                : new Role(
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

    /** What the value is; empty for a list as a whole, and for what the format has of its own. */
    private Optional<Kind<?>> kind() {
        return Optional.<MetaMember<?, ?>>ofNullable(member)
                .filter(it -> element || !it.isList())
                .map(MetaMember::kind);
    }

    private <K> Optional<K> kind(Class<K> kind) {
        return kind().filter(kind::isInstance).map(kind::cast);
    }

    private Optional<MetaUnion<?, ?>> union() {
        return kind().flatMap(it ->
                it instanceof Kind.OneOf<?> oneOf ? Optional.<MetaUnion<?, ?>>of(oneOf.union()) : Optional.empty());
    }

    /** The type of the object that is here; those that it may have, where it stands without its tag. */
    private List<MetaType<?>> types() {
        if (isRoot()) {
            return List.of(Agreement.meta());
        }
        return kind().map(it -> it instanceof Kind.Part<?> part
                        ? List.<MetaType<?>>of(part.of().get())
                        : union().map(this::tagged).orElse(List.of()))
                .orElse(List.of());
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
        return node.isObject() && types().contains(type);
    }

    /** A text by language. */
    public boolean isLocalized() {
        return node.isObject() && kind(Kind.Prose.class).isPresent();
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
        return node.isTextual()
                && (kind(Kind.Id.class).isPresent() || kind(Kind.Target.class).isPresent());
    }

    /** An id that must be defined in the agreement. */
    public boolean isReference() {
        boolean elsewhere =
                member != null && member.unless().filter(container::has).isPresent();
        return node.isTextual() && kind(Kind.Target.class).isPresent() && !elsewhere;
    }

    /** Words on one line. */
    public boolean isLine() {
        return node.isTextual() && kind(Kind.Line.class).isPresent();
    }

    /** A text in one language, of any number of lines. */
    public boolean isWords() {
        return words;
    }

    /** A value of an open vocabulary. */
    public boolean isTerm() {
        return node.isTextual() && kind(Kind.Term.class).isPresent();
    }

    /** A value of a closed list. */
    public boolean isChoice() {
        return node.isTextual() && (tag || kind(Kind.Choice.class).isPresent());
    }

    /** What is written as one string, of a type such as {@link UncertainDate}. */
    public boolean isWritten(Class<?> type) {
        return node.isTextual()
                && kind(Kind.Scalar.class).filter(it -> it.type().equals(type)).isPresent();
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
        return node.isNumber() && kind(Kind.Decimal.class).isPresent();
    }

    public boolean isNamed(String... names) {
        return !element && Set.of(names).contains(name);
    }

    /** The members without which this object means nothing. */
    public Stream<ValuePath> required() {
        Stream<String> ofTheFormat = isRoot() ? Stream.of("format") : union().map(MetaUnion::tagName).stream();
        Stream<String> stated = types().stream()
                .flatMap(it -> it.members().stream())
                .filter(MetaMember::isMandatory)
                .map(MetaMember::name);
        return isObject() ? Stream.concat(ofTheFormat, stated).filter(node::has).map(this::member) : Stream.empty();
    }
}
