package org.entente.json.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.violation.Advice;
import org.entente.violation.Nearest;

/** What is probably meant by the name of a member that an object does not have. */
public final class MemberAdvice {

    /** How many objects further in a member is looked for. */
    private static final int DEPTH = 3;

    /** Words for members that differ from their names, the likelier member first. */
    private static final Map<String, List<String>> SYNONYMS = Map.ofEntries(
            Map.entry("actor", List.of("by", "actors", "parent")),
            Map.entry("address", List.of("location")),
            Map.entry("amount", List.of("value", "quantities")),
            Map.entry("articles", List.of("provisions")),
            Map.entry("author", List.of("by", "issuers", "coder")),
            Map.entry("begin", List.of("from", "start")),
            Map.entry("clauses", List.of("provisions")),
            Map.entry("comment", List.of("note")),
            Map.entry("commitments", List.of("provisions")),
            Map.entry("country", List.of("actor", "parent")),
            Map.entry("condition", List.of("qualifiers")),
            Map.entry("conditions", List.of("qualifiers")),
            Map.entry("countries", List.of("actors")),
            Map.entry("currency", List.of("unit")),
            Map.entry("date", List.of("dates", "done", "held", "published")),
            Map.entry("deadline", List.of("due", "timings")),
            Map.entry("delegates", List.of("participants")),
            Map.entry("description", List.of("summary", "note")),
            Map.entry("documents", List.of("works", "sources")),
            Map.entry("finish", List.of("until", "end")),
            Map.entry("firmness", List.of("firmnessOverride")),
            Map.entry("lang", List.of("language", "texts")),
            Map.entry("languages", List.of("texts")),
            Map.entry("max", List.of("upTo")),
            Map.entry("maximum", List.of("upTo", "greatest")),
            Map.entry("minimum", List.of("value", "least")),
            Map.entry("name", List.of("title", "label", "full")),
            Map.entry("obligations", List.of("provisions")),
            Map.entry("organisation", List.of("actor")),
            Map.entry("organization", List.of("actor")),
            Map.entry("parties", List.of("by", "actors")),
            Map.entry("party", List.of("by", "actor")),
            Map.entry("people", List.of("officials", "participants")),
            Map.entry("persons", List.of("officials")),
            Map.entry("quote", List.of("text", "surface")),
            Map.entry("remark", List.of("note")),
            Map.entry("signatories", List.of("parties", "actors")),
            Map.entry("signed", List.of("done", "dates")),
            Map.entry("speaker", List.of("by")),
            Map.entry("stance", List.of("mode", "effect", "topic")),
            Map.entry("states", List.of("actors", "parties")),
            Map.entry("surface", List.of("asPrinted")),
            Map.entry("target", List.of("involved")),
            Map.entry("topics", List.of("policyAreas")),
            Map.entry("treaties", List.of("works")),
            Map.entry("type", List.of("kind", "act", "relation", "form")),
            Map.entry("url", List.of("location")),
            Map.entry("when", List.of("timings", "dates", "done", "at")),
            Map.entry("where", List.of("places", "place", "venues")),
            Map.entry("who", List.of("by", "actors")));

    private MemberAdvice() {}

    /** A member of the object itself, which is written otherwise or has another name. */
    static Optional<String> sibling(String name, MemberTable table) {
        return sibling(name, names(table));
    }

    /** The one of some members that has another name, or is written otherwise as far as advice may be sought. */
    public static Optional<String> sibling(String name, List<String> members, Advice advice) {
        return synonym(name, members).or(() -> advice.nearest(name, members));
    }

    /** The one of some members that has another name, or is written otherwise. */
    static Optional<String> sibling(String name, List<String> members) {
        return synonym(name, members).or(() -> Nearest.to(name, members));
    }

    private static Optional<String> synonym(String name, List<String> members) {
        return synonyms(name).filter(members::contains).findFirst();
    }

    private static List<String> names(MemberTable table) {
        return table.all().stream().<String>map(Member::name).toList();
    }

    private static Stream<String> synonyms(String name) {
        return SYNONYMS.getOrDefault(name, List.of()).stream();
    }

    /** A member of an object further in, by the names of the members that lead there. */
    static Optional<String> further(String name, MemberTable table) {
        Map<String, String> inner = table.inner();
        return Stream.concat(Stream.of(name), synonyms(name))
                .flatMap(wanted -> Optional.ofNullable(inner.get(wanted)).stream())
                .findFirst();
    }

    /** The members of all objects further in, each by the way to the nearest that has it. */
    static Map<String, String> membersWithin(MemberTable table) {
        record Place(String way, MemberTable table) {}
        Map<String, String> found = new HashMap<>();
        List<Place> places = List.of(new Place("", table));
        for (int depth = 0; depth < DEPTH; depth++) {
            List<Place> next = new ArrayList<>();
            for (Place place : places) {
                for (Member<?, ?, ?> member : place.table().all()) {
                    MemberTable inner = member.shape().members();
                    if (inner != null) {
                        String at = place.way() + member.name() + ".";
                        inner.all().forEach(each -> found.putIfAbsent(each.name(), at + each.name()));
                        next.add(new Place(at, inner));
                    }
                }
            }
            places = next;
        }
        return Map.copyOf(found);
    }
}
