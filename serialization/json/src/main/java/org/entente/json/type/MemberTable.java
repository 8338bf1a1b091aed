package org.entente.json.type;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.json.reading.NextMemberPrediction;
import org.entente.json.reading.Reading;
import org.entente.json.token.MemberName;
import org.entente.json.token.Token;
import org.entente.json.token.TokenReader;
import org.jspecify.annotations.Nullable;

/** The members that an object may have, and the reading of them into slots, whatever their order. */
public final class MemberTable {

    /** What stands in the slot of a member that is there and cannot be read. */
    public static final Object UNREADABLE = new Object();

    /** What stands in the slot of a member whose value is null, while it is taken for absent. */
    private static final Object ABSENT = new Object();

    /** In place of a slot: there is no other member. */
    public static final int END = -1;

    private static final AtomicInteger POSITIONS = new AtomicInteger();

    private final List<? extends Member<?, ?, ?>> members;
    private final String[] texts;
    private final MemberName[] names;
    /** Where in {@link NextMemberPrediction} those about this table begin; there is one for each slot and one for the end. */
    private final int position;
    /** Of the members of objects further in the way to each; found when advice on a name is wanted. */
    private @Nullable Map<String, String> inner;

    private @Nullable String listed;

    public MemberTable(List<? extends Member<?, ?, ?>> members) {
        this.members = List.copyOf(members);
        this.texts = members.stream().map(Member::name).toArray(String[]::new);
        this.names = members.stream().map(Member::encodedName).toArray(MemberName[]::new);
        this.position = POSITIONS.getAndAdd(members.size() + 1);
    }

    public List<? extends Member<?, ?, ?>> all() {
        return members;
    }

    /** The members of all objects further in, each by the way to the nearest that has it. */
    Map<String, String> inner() {
        Map<String, String> found = inner;
        if (found == null) {
            found = MemberAdvice.membersWithin(this);
            inner = found;
        }
        return found;
    }

    public String name(int slot) {
        return texts[slot];
    }

    /** The slot of a member, or {@link #END} if there is none of that name. */
    public int slot(String name) {
        return slot(name, 0);
    }

    /** Looks for a member from a slot on, since that is where it mostly is, and then from the first one. */
    private int slot(String name, int from) {
        int slot = from;
        for (int passed = 0; passed < texts.length; passed++) {
            slot = slot < texts.length ? slot : 0;
            if (texts[slot].equals(name)) {
                return slot;
            }
            slot++;
        }
        return END;
    }

    /**
     * Moves on to the next member that is known, or to the end of the object.
     *
     * @param from the slot from which the members come that are probably next
     * @return the slot of the member whose name the parser stands at, or {@link #END}
     */
    public int next(Reading in, int from) throws IOException {
        TokenReader parser = in.parser();
        int guess = from + in.guesses().at(position + from);
        if (guess < names.length) {
            if (parser.nextIs(names[guess])) {
                return guess;
            }
        } else {
            parser.next();
        }
        if (parser.current() != Token.NAME) {
            return END;
        }
        int slot = slotOrNext(in, from);
        in.guesses().learn(position + from, Math.max(0, slot - from));
        return slot;
    }

    /** The names, for a person; made once, since a document may have many that are none. */
    private String listed() {
        String known = listed;
        if (known == null) {
            known = String.join(", ", texts);
            listed = known;
        }
        return known;
    }

    private int slotOrNext(Reading in, int from) throws IOException {
        TokenReader parser = in.parser();
        do {
            String name = parser.name();
            int slot = slot(name, from);
            if (slot != END) {
                return slot;
            }
            Optional<String> meant = MemberAdvice.sibling(name, this);
            in.unknownMember(
                    name, meant, meant.isPresent() ? Optional.empty() : MemberAdvice.further(name, this), listed());
        } while (parser.next() == Token.NAME);
        return END;
    }

    /** Reads an object; the parser stands at its start and is left at its end. The reading takes the slots back. */
    @Nullable
    public Object[] read(Reading in) throws IOException {
        return read(next(in, 0), in);
    }

    /** Reads an object from a member on, whose name the parser stands at. */
    @Nullable
    public Object[] read(int first, Reading in) throws IOException {
        @Nullable Object[] values = in.slots(members.size());
        for (int slot = first; slot != END; slot = next(in, slot + 1)) {
            if (values[slot] != null) {
                in.duplicateMember(members.get(slot).name());
            } else {
                values[slot] = readValue(members.get(slot), in);
            }
        }
        if (in.isLenient()) {
            Collections.replaceAll(Arrays.asList(values), ABSENT, null);
        }
        return values;
    }

    private static Object readValue(Member<?, ?, ?> member, Reading in) throws IOException {
        in.parser().next();
        in.enter(member.name());
        Object value = in.isAbsent() ? ABSENT : member.shape().read(in);
        in.leave();
        return value == null ? UNREADABLE : value;
    }

    /** Reports a member that belongs to another kind of value than the one that is read, and what was read for it. */
    public static void reportStray(Member<?, ?, ?> member, Object value, Object kind, Reading in) throws IOException {
        in.strayMember(member.name(), kind, value == UNREADABLE ? null : out -> member.writeValue(value, out));
    }
}
