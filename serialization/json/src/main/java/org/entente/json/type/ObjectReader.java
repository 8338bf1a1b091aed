package org.entente.json.type;

import java.io.IOException;
import org.entente.json.reading.Reading;
import org.entente.violation.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of one type, member by member. The table of members from which it starts may be that of several types,
 * of which a tag chooses one.
 *
 * @param <T> the type
 * @param <B> its builder
 */
public final class ObjectReader<T, B> {

    private final String name;
    private final ObjectType<T, B> shape;
    private final MemberTable table;
    /** By slot, the type's member; null for one of other types. */
    private final @Nullable Member<T, B, ?>[] own;
    /** The slots of mandatory members, as bits. */
    private final long required;

    /**
     * Finds the type's members in a table.
     *
     * @param name the kind's name, for the message about a member of another kind
     */
    public ObjectReader(String name, ObjectType<T, B> shape, MemberTable table) {
        if (table.all().size() > Long.SIZE) {
            throw new IllegalArgumentException("more members than bits: " + name);
        }
        this.name = name;
        this.shape = shape;
        this.table = table;
        this.own = membersOf(shape, table);
        long mandatory = 0;
        for (int slot = 0; slot < own.length; slot++) {
            Member<T, B, ?> member = own[slot];
            mandatory |= member != null && member.isRequired() ? 1L << slot : 0;
        }
        this.required = mandatory;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array knows no type arguments
    private static <T, B> @Nullable Member<T, B, ?>[] membersOf(ObjectType<T, B> shape, MemberTable table) {
        return table.all().stream()
                .map(member -> shape.members().slot(member.name()))
                .map(slot -> slot < 0 ? null : shape.described().get(slot))
                .toArray(Member[]::new);
    }

    /**
     * Reads an object into a builder, for readings that end at the first error.
     *
     * @param first the slot of the member at whose name the parser stands
     * @param before the slots of members that were read before, as bits
     */
    public T read(int first, long before, Reading in) throws IOException {
        B builder = shape.start();
        long seen = before;
        long absent = 0;
        for (int slot = first; slot != MemberTable.END; slot = table.next(in, slot + 1)) {
            if ((seen & 1L << slot) != 0) {
                in.duplicateMember(table.name(slot));
            } else {
                seen |= 1L << slot;
                absent |= readMember(slot, in, builder) ? 0 : 1L << slot;
            }
        }
        long said = seen & ~absent;
        if ((required & ~said) != 0) {
            reportMissing(said, in);
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException refusal) {
            in.refused(refusal);
            throw refusal;
        }
    }

    /**
     * Builds the value from what was read, and reports what is missing, unreadable or refused.
     *
     * @param slots what was read, by the slots of the table
     * @return the value, or null if it is refused as a whole
     */
    @Nullable
    public T build(@Nullable Object[] slots, Reading in) throws IOException {
        T value = sound(slots);
        return value != null ? value : shape.build(slots, table, in);
    }

    /** Builds the value as if nothing were wrong with it; null if something is. */
    private @Nullable T sound(@Nullable Object[] slots) {
        B builder = shape.start();
        for (int slot = 0; slot < own.length; slot++) {
            Member<T, B, ?> member = own[slot];
            Object value = slots[slot];
            if (member != null && value != null && value != MemberTable.UNREADABLE) {
                member.set(builder, value);
            } else if (member != null && (value != null || member.isRequired())) {
                return null;
            }
        }
        try {
            return shape.build(builder);
        } catch (InvalidValueException refusal) {
            return null;
        }
    }

    /** Reads a member; false if its value is taken for absent. */
    private boolean readMember(int slot, Reading in, B builder) throws IOException {
        in.parser().next();
        in.enter(table.name(slot));
        Member<T, B, ?> member = own[slot];
        if (in.isAbsent()) {
            in.leave();
            return false;
        }
        if (member != null) {
            member.readValue(in, builder);
            in.leave();
        } else {
            readStray(table.all().get(slot), in);
        }
        return true;
    }

    private void readStray(Member<?, ?, ?> member, Reading in) throws IOException {
        Object value = member.shape().read(in);
        in.leave();
        MemberTable.reportStray(member, value == null ? MemberTable.UNREADABLE : value, name, in);
    }

    private void reportMissing(long said, Reading in) throws IOException {
        for (int slot = 0; slot < own.length; slot++) {
            if ((required & ~said & 1L << slot) != 0) {
                in.missing(table.name(slot), table.all().get(slot).shape());
            }
        }
    }
}
