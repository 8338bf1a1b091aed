package org.entente.violation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;

class ValuePathProperties {

    @Property(tries = 200)
    void aPointerGivesTheMembersBack(@ForAll @Size(max = 5) List<@CharRange(from = '.', to = '~') String> members) {
        ValuePath path = ValuePath.ROOT;
        for (String member : members) {
            path = path.member(member);
        }
        List<String> read = new ArrayList<>();
        String[] parts = path.toPointer().split("/", -1);
        for (int i = 1; i < parts.length; i++) {
            read.add(parts[i].replace("~1", "/").replace("~0", "~"));
        }
        assertEquals(members, read);
    }

    @Property(tries = 200)
    void whatIsResolvedLiesWithin(
            @ForAll @Size(max = 4) List<Boolean> outer, @ForAll @Size(max = 4) List<Boolean> inner) {
        ValuePath above = path(outer);
        ValuePath below = path(inner);
        ValuePath whole = above.resolve(below);
        assertEquals(true, whole.isWithin(above));
        assertEquals(inner.isEmpty(), above.isWithin(whole));
        assertEquals(above.toPointer() + below.toPointer(), whole.toPointer());
    }

    @Property(tries = 500)
    void theOrderSeparatesWhatIsNotEqual(
            @ForAll @Size(max = 4) List<Boolean> one, @ForAll @Size(max = 4) List<Boolean> other) {
        assertEquals(path(one).equals(path(other)), path(one).compareTo(path(other)) == 0);
        assertEquals(
                Integer.signum(path(one).compareTo(path(other))),
                -Integer.signum(path(other).compareTo(path(one))));
    }

    @Example
    void theOrderIsThatOfTheSteps() {
        List<ValuePath> ordered = List.of(
                ValuePath.ROOT,
                ValuePath.ROOT.index(2),
                ValuePath.ROOT.index(10),
                ValuePath.of("10"),
                ValuePath.of("a"),
                ValuePath.of("a").index(0),
                ValuePath.of("a").member("0"),
                ValuePath.of("a").member("z").member("b"),
                ValuePath.of("ab"),
                ValuePath.of("ab").index(0).member("a"),
                ValuePath.of("ab").index(1),
                ValuePath.of("ab").member("a").index(0));
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = 0; j < ordered.size(); j++) {
                int order = ordered.get(i).compareTo(ordered.get(j));
                assertEquals(Integer.compare(i, j), Integer.signum(order), ordered.get(i) + " " + ordered.get(j));
            }
        }
    }

    private static ValuePath path(List<Boolean> steps) {
        ValuePath path = ValuePath.ROOT;
        for (boolean member : steps) {
            path = member ? path.member("m") : path.index(1);
        }
        return path;
    }
}
