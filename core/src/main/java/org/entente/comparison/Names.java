package org.entente.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.wording.Reference;

/** The actors that a provision names: the ids of defined ones, the printed words of others. */
final class Names {

    /** More are not compared by name; the difference itself is reported all the same. */
    private static final int MOST = 500;

    private final Set<String> known;
    private final Set<String> printed = new LinkedHashSet<>();

    Names(Set<String> known, List<Reference> named) {
        this.known = known;
        named.stream()
                .filter(reference -> reference.ids().isEmpty())
                .forEach(reference -> reference.asPrinted().ifPresent(printed::add));
    }

    static Names of(List<Reference> references) {
        Set<String> ids = new LinkedHashSet<>();
        references.forEach(reference -> ids.addAll(reference.ids()));
        return new Names(ids, references);
    }

    /** Reports which of the others these are not, and the other way round. */
    void compare(Names others, MeaningKind added, MeaningKind dropped, Consumer<Meaning> into) {
        if (size() <= MOST && others.size() <= MOST) {
            others.without(this).forEach(what -> into.accept(Meaning.of(added).with("what", what)));
            without(others).forEach(what -> into.accept(Meaning.of(dropped).with("what", what)));
        }
    }

    private int size() {
        return known.size() + printed.size();
    }

    private Set<String> without(Names others) {
        Set<String> more = new LinkedHashSet<>(known);
        more.addAll(printed);
        more.removeIf(name -> others.known.contains(name) || others.printed.contains(name));
        return more;
    }
}
