package org.entente.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The members that an object may have, and the reading of them into slots, whatever their order. */
final class Members {

    /** What stands in the slot of a member that is there and cannot be read. */
    static final Object UNREADABLE = new Object();

    /** In place of a slot: there is no other member. */
    static final int END = -1;

    private final List<? extends Member<?, ?, ?>> members;
    private final SerializableString[] names;
    private final Map<String, Integer> slots = new HashMap<>();

    Members(List<? extends Member<?, ?, ?>> members) {
        this.members = List.copyOf(members);
        this.names = members.stream().map(Member::encodedName).toArray(SerializableString[]::new);
        for (int slot = 0; slot < members.size(); slot++) {
            slots.put(members.get(slot).name(), slot);
        }
    }

    List<? extends Member<?, ?, ?>> all() {
        return members;
    }

    String name(int slot) {
        return names[slot].getValue();
    }

    int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** Finds a name, which is most often one of the next; parsers intern names, so that the first look can be quick. */
    @SuppressWarnings("ReferenceEquality")
    private int slot(String name, int expected) {
        for (int slot = expected; slot < names.length; slot++) {
            if (names[slot].getValue() == name) {
                return slot;
            }
        }
        return slot(name);
    }

    /**
     * Moves on to the next member that is known, or to the end of the object.
     *
     * @param expected the slot of the member that probably comes next, which is found the fastest
     * @return the slot of the member whose name the parser stands at, or {@link #END}
     */
    int next(Reading in, int expected) throws IOException {
        JsonParser parser = in.parser();
        if (expected < names.length ? parser.nextFieldName(names[expected]) : isName(parser.nextToken())) {
            return expected < names.length ? expected : slotOrNext(in, expected + 1);
        }
        return isName(parser.currentToken()) ? slotOrNext(in, expected + 1) : END;
    }

    private static boolean isName(@Nullable JsonToken token) {
        return token == JsonToken.FIELD_NAME;
    }

    private int slotOrNext(Reading in, int expected) throws IOException {
        JsonParser parser = in.parser();
        do {
            String name = parser.currentName();
            int slot = slot(name, expected);
            if (slot >= 0) {
                return slot;
            }
            in.unknownMember(name, meant(name));
        } while (isName(parser.nextToken()));
        return END;
    }

    /** Reads an object; the parser stands at its start and is left at its end. */
    @Nullable
    Object[] read(Reading in) throws IOException {
        return read(next(in, 0), in);
    }

    /** Reads an object from a member on, whose name the parser stands at. */
    @Nullable
    Object[] read(int first, Reading in) throws IOException {
        @Nullable Object[] values = new @Nullable Object[members.size()];
        for (int slot = first; slot != END; slot = next(in, slot + 1)) {
            if (values[slot] != null) {
                in.duplicateMember(members.get(slot).name());
            } else {
                values[slot] = readValue(members.get(slot), in);
            }
        }
        return values;
    }

    private static Object readValue(Member<?, ?, ?> member, Reading in) throws IOException {
        in.parser().nextToken();
        in.enter(member.name());
        Object value = member.shape().read(in);
        in.leave();
        return value == null ? UNREADABLE : value;
    }

    /** The name that is written otherwise only in its capitals and dashes. */
    private Optional<String> meant(String name) {
        return members.stream()
                .map(Member::name)
                .filter(known -> known.equalsIgnoreCase(name.replace("_", "").replace("-", "")))
                .findFirst();
    }
}
