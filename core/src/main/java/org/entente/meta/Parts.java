package org.entente.meta;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the types that the values of a type are made of; types may hold each other, so without recursion. */
final class Parts {

    private Parts() {}

    static List<MetaType<?>> of(MetaType<?> type) {
        Set<MetaType<?>> found = new LinkedHashSet<>(List.of(type));
        List<MetaType<?>> open = new ArrayList<>(found);
        while (!open.isEmpty()) {
            MetaType<?> next = open.remove(open.size() - 1);
            next.members()
                    .forEach(member ->
                            held(member.kind()).stream().filter(found::add).forEach(open::add));
        }
        return List.copyOf(found);
    }

    private static List<? extends MetaType<?>> held(Kind<?> kind) {
        if (kind instanceof Kind.Part<?> part) {
            return List.of(part.of().get());
        }
        return kind instanceof Kind.OneOf<?> oneOf ? oneOf.union().types() : List.of();
    }
}
