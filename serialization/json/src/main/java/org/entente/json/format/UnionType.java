package org.entente.json.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.EnumType;
import org.entente.json.type.FormTexts;
import org.entente.json.type.JsonType;
import org.entente.json.type.Member;
import org.entente.json.type.MemberTable;
import org.entente.json.type.ObjectReader;
import org.entente.json.type.ObjectType;
import org.entente.json.type.RequiredMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.jspecify.annotations.Nullable;

/**
 * A value of one of several types. A member says which; it is written first and may be read anywhere, since all members
 * are read before it is asked for.
 *
 * @param <V> what the types have in common
 * @param <E> the type of the tag
 */
public final class UnionType<V, E extends Enum<E>> extends JsonType<V> {

    private final MetaUnion<V, E> union;
    private final JsonType<E> tags;
    private final Map<E, ObjectType<? extends V, ?>> types;
    private final Map<E, ObjectReader<? extends V, ?>> readers;
    private final MemberTable members;

    private UnionType(MetaUnion<V, E> union, Map<E, ObjectType<? extends V, ?>> types) {
        this.union = union;
        this.tags = EnumType.of(union.tags());
        this.types = types;
        List<Member<?, ?, ?>> all = new ArrayList<>();
        all.add(new RequiredMember<>(union.tagName(), tags, union::tag, (builder, tag) -> {}));
        Set<String> names = new HashSet<>(Set.of(union.tagName()));
        types.values()
                .forEach(type -> type.members().all().stream()
                        .filter(member -> names.add(member.name()))
                        .forEach(all::add));
        this.members = new MemberTable(all);
        this.readers = new EnumMap<>(union.tags());
        types.forEach((tag, type) -> readers.put(tag, new ObjectReader<>(tag.name(), type, members)));
    }

    static <V, E extends Enum<E>> UnionType<V, E> of(MetaUnion<V, E> union, FormatTypes made) {
        Map<E, ObjectType<? extends V, ?>> types = new EnumMap<>(union.tags());
        for (E tag : EnumSet.allOf(union.tags())) {
            types.put(tag, tagged(union.type(tag), tag, union, made));
        }
        return new UnionType<>(union, types);
    }

    /** One of the types, which states first which one it is. */
    private static <P extends V, V, E extends Enum<E>> ObjectType<P, Object> tagged(
            MetaType<P> type, E tag, MetaUnion<V, E> union, FormatTypes made) {
        return made.made(
                type,
                FormatTypes.start(type)
                        .texts(FormTextsOf.tagged(type, union))
                        .required(union.tagName(), EnumType.only(tag), union::tag, (builder, same) -> {}));
    }

    /** The types by tag. */
    public Map<E, ObjectType<? extends V, ?>> types() {
        return types;
    }

    private ObjectType<? extends V, ?> type(E tag) {
        return Objects.requireNonNull(types.get(tag));
    }

    private ObjectReader<? extends V, ?> reader(E tag) {
        return Objects.requireNonNull(readers.get(tag));
    }

    @Override
    @Nullable
    public V read(Reading in) throws IOException {
        if (!in.expect(Token.START_OBJECT, this)) {
            return null;
        }
        int first = members.next(in, 0);
        return first == 0 && !in.goesOn() ? readRest(in) : readAll(first, in);
    }

    /** Reads the members after the tag, which comes first and says where they belong. */
    private V readRest(Reading in) throws IOException {
        in.parser().next();
        in.enter(union.tagName());
        ObjectReader<? extends V, ?> reader = reader(Member.sound(tags.read(in)));
        in.leave();
        return reader.read(members.next(in, 1), 1, in);
    }

    @Override
    @Nullable
    public V readOver(V value, Reading in) throws IOException {
        return readOver(type(union.tag(value)), value, in);
    }

    private static <P> @Nullable P readOver(ObjectType<P, ?> type, Object value, Reading in) throws IOException {
        return type.readOver(type.type().cast(value), in);
    }

    /** Reads all members before the tag is asked for. */
    private @Nullable V readAll(int first, Reading in) throws IOException {
        V value = built(members.read(first, in), in);
        in.release();
        return value;
    }

    private @Nullable V built(@Nullable Object[] slots, Reading in) throws IOException {
        Object value = slots[members.slot(union.tagName())];
        if (value == null || value == MemberTable.UNREADABLE) {
            if (value == null) {
                in.missing(union.tagName(), tags);
            }
            return null;
        }
        E tag = union.tags().cast(value);
        reportStrays(slots, type(tag), tag, in);
        return reader(tag).build(slots, in);
    }

    private void reportStrays(@Nullable Object[] slots, ObjectType<?, ?> type, E tag, Reading in) throws IOException {
        for (int slot = 0; slot < members.all().size(); slot++) {
            Member<?, ?, ?> member = members.all().get(slot);
            Object value = slots[slot];
            if (value != null && type.members().slot(member.name()) < 0) {
                MemberTable.reportStray(member, value, tag, in);
            }
        }
    }

    @Override
    public void write(V value, TokenWriter out) throws IOException {
        write(type(union.tag(value)), value, out);
    }

    private static <P> void write(ObjectType<P, ?> type, Object value, TokenWriter out) throws IOException {
        type.write(type.type().cast(value), out);
    }

    @Override
    public V placeholder() {
        return types.values().iterator().next().placeholder();
    }

    @Override
    public String example() {
        return types.values().iterator().next().example();
    }

    @Override
    public MemberTable members() {
        return members;
    }

    @Override
    public String description() {
        return "an object";
    }

    @Override
    public JsonObject schema(SchemaDefinitions schema) {
        return schema.reference(
                union.type().getSimpleName(),
                here -> FormTexts.put(
                                SchemaDefinitions.object(),
                                union.label(here.locale()),
                                union.description(here.locale()))
                        .put(
                                "oneOf",
                                types.values().stream()
                                        .map(type -> type.schema(here))
                                        .toList()));
    }
}
