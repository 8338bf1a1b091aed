package org.entente.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/** The members that an object may have, and the reading of them into slots, whatever their order. */
final class Members {

    /** What stands in the slot of a member that is there and cannot be read. */
    static final Object UNREADABLE = new Object();

    private final List<? extends Member<?, ?, ?>> members;
    private final Map<String, Integer> slots = new HashMap<>();

    Members(List<? extends Member<?, ?, ?>> members) {
        this.members = List.copyOf(members);
        for (int slot = 0; slot < members.size(); slot++) {
            slots.put(members.get(slot).name(), slot);
        }
    }

    List<? extends Member<?, ?, ?>> all() {
        return members;
    }

    int slot(String name) {
        return slots.getOrDefault(name, -1);
    }

    /** Reads an object; the parser stands at its start and is left at its end. */
    @Nullable
    Object[] read(Reading in) throws IOException {
        @Nullable Object[] values = new @Nullable Object[members.size()];
        int expected = 0;
        while (in.parser().nextToken() != JsonToken.END_OBJECT) {
            String name = in.parser().currentName();
            int slot = expected < members.size() && members.get(expected).name().equals(name) ? expected : slot(name);
            if (slot < 0) {
                in.unknownMember(name, meant(name));
            } else if (values[slot] != null) {
                in.reportHere(
                        Violation.of(JsonProblem.MEMBER_DUPLICATE, in.path().member(name))
                                .with("member", name));
                in.parser().nextToken();
                in.parser().skipChildren();
            } else {
                values[slot] = readValue(members.get(slot), in);
                expected = slot + 1;
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
