package org.entente.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.violation.ValuePath;

/**
 * A place in the JSON of an agreement, and what kind of value the format has there.
 *
 * @param path the place
 * @param member the name of the member; of an element, the name of the list; {@link #WORDS} for a text in a language
 * @param element whether it is an element of a list
 * @param depth how many steps it is away from the root
 * @param node what is there
 * @param container what holds it
 */
record Site(ValuePath path, String member, boolean element, int depth, JsonNode node, JsonNode container) {

    /** Stands for the member names of a text by language, which are language tags. */
    static final String WORDS = "#words";

    private static final String ROOT = "#root";

    private static final Set<String> LOCALIZED =
            Set.of("title", "name", "otherNames", "note", "label", "text", "summary", "series", "part", "words");
    private static final Set<String> IDS = Set.of(
            "id",
            "actor",
            "parent",
            "host",
            "broader",
            "derivedFrom",
            "partOf",
            "event",
            "source",
            "provision",
            "agreement",
            "work",
            "members",
            "outcomes",
            "provisions",
            "regarding",
            "policyAreas");
    private static final Set<String> REFERENCES = Set.of(
            "actor",
            "actors",
            "addressees",
            "assertedBy",
            "creates",
            "dateline",
            "from",
            "including",
            "issuers",
            "official",
            "officials",
            "performers",
            "place",
            "places",
            "predecessor",
            "recipients",
            "territories",
            "venues",
            "work");
    private static final Set<String> LINES = Set.of(
            "asPrinted",
            "publisher",
            "mediaType",
            "full",
            "prefix",
            "family",
            "given",
            "middle",
            "suffix",
            "version",
            "coder",
            "reviewers",
            "codebook",
            "reason",
            "label",
            "title",
            "surface",
            "lemma",
            "printed",
            "corrected");
    private static final Set<String> TERMS = Set.of(
            "form",
            "force",
            "basis",
            "roles",
            "level",
            "function",
            "capacity",
            "format",
            "status",
            "scheme",
            "act",
            "acts",
            "ballot",
            "ground",
            "means",
            "objectionEffect",
            "role",
            "method",
            "rendering",
            "stance",
            "effect",
            "topic",
            "placement",
            "comparator",
            "romanisation",
            "relation",
            "authenticity",
            "fidelity");
    private static final Set<String> CHOICES = Set.of(
            "weekday", "order", "extent", "manner", "absence", "regularity", "listing", "of", "quorum", "rounding");
    private static final Set<String> DATES = Set.of("date", "coded", "published", "retrieved", "takesEffect");
    private static final Set<String> SPANS = Set.of("validity", "held", "dates", "done");
    private static final Set<String> DURATIONS = Set.of(
            "offset",
            "duration",
            "shortest",
            "longest",
            "delay",
            "term",
            "renewal",
            "renewalNotice",
            "noticeNotBefore",
            "notice",
            "survival");

    private static final Map<String, List<String>> REQUIRED_AT_ROOT = Map.of(
            "actors", List.of("id", "name"),
            "parties", List.of("actor"),
            "officials", List.of("id", "name"),
            "meetings", List.of("id"),
            "policyAreas", List.of("id"),
            "places", List.of("id"),
            "works", List.of("id"),
            "sources", List.of("id"),
            "events", List.of("act"),
            "provisions", List.of("kind"));
    private static final Map<String, List<String>> REQUIRED = Map.ofEntries(
            Map.entry(ROOT, List.of("format", "id", "title")),
            Map.entry("legalNatures", List.of("force")),
            Map.entry("codes", List.of("scheme", "value")),
            Map.entry("unit", List.of("scheme", "value")),
            Map.entry("code", List.of("scheme", "value")),
            Map.entry("mappings", List.of("relation", "code")),
            Map.entry("forms", List.of("full")),
            Map.entry("tenures", List.of("office")),
            Map.entry("office", List.of("title")),
            Map.entry("delegations", List.of("actor")),
            Map.entry("corrections", List.of("printed", "corrected")),
            Map.entry("span", List.of("source", "start", "end")),
            Map.entry("spans", List.of("source", "start", "end")),
            Map.entry("involved", List.of("role")),
            Map.entry("votes", List.of("ballot")),
            Map.entry("reports", List.of("of", "date")),
            Map.entry("qualifiers", List.of("kind", "text")),
            Map.entry("timing", List.of("asPrinted")),
            Map.entry("quantities", List.of("asPrinted")),
            Map.entry("items", List.of("text")),
            Map.entry("links", List.of("kind")),
            Map.entry("firmnessOverride", List.of("value", "reason")),
            Map.entry("noveltyOverride", List.of("value", "reason")),
            Map.entry("changeOverride", List.of("value", "reason")));

    /** All places of an agreement, the root first. */
    static List<Site> in(JsonNode root) {
        List<Site> found = new ArrayList<>();
        new Site(ValuePath.ROOT, ROOT, false, 0, root, root).collect(found);
        return found;
    }

    private void collect(List<Site> found) {
        found.add(this);
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                new Site(path.index(i), member, true, depth + 1, node.get(i), node).collect(found);
            }
        } else {
            boolean words = isLocalized();
            node.properties()
                    .forEach(each -> new Site(
                                    path.member(each.getKey()),
                                    words ? WORDS : each.getKey(),
                                    false,
                                    depth + 1,
                                    each.getValue(),
                                    node)
                            .collect(found));
        }
    }

    /** The member of that name in this object. */
    ValuePath member(String name) {
        return path.member(name);
    }

    boolean isRoot() {
        return depth == 0;
    }

    /** A text by language. */
    boolean isLocalized() {
        return node.isObject()
                && LOCALIZED.contains(member)
                && !node.path("forms").isArray();
    }

    /** An object whose members have names of the format. */
    boolean isObject() {
        return node.isObject() && !isLocalized();
    }

    private boolean isString(Set<String> members) {
        return node.isTextual() && members.contains(member);
    }

    /** An object that is the value of such a member, or an element of such a list. */
    boolean isObjectOf(String... members) {
        return node.isObject() && Set.of(members).contains(member);
    }

    boolean isProvision() {
        return isObjectOf("provisions");
    }

    /** A reference by id or by words; not a definition, and not an official with a role in an event. */
    boolean isReferenceObject() {
        return node.isObject() && REFERENCES.contains(member) && depth > 2 && !node.has("official") && !isBound();
    }

    /** An id of a definition or of the agreement, or a reference to one. */
    boolean isId() {
        return isString(IDS);
    }

    /** An id that must be defined in the agreement. */
    boolean isReference() {
        boolean own = member.equals("id") && depth <= 3;
        boolean elsewhere = member.equals("agreement") || (member.equals("provision") && container.has("agreement"));
        return isId() && !own && !elsewhere;
    }

    /** Words on one line. */
    boolean isLine() {
        return isString(LINES) || (isString(Set.of("value")) && container.has("scheme"));
    }

    /** A text in one language, of any number of lines. */
    boolean isWords() {
        return member.equals(WORDS);
    }

    /** A value of an open vocabulary. */
    boolean isTerm() {
        boolean kind = isString(Set.of("kind")) && !isProvisionMember();
        return kind || (isString(TERMS) && depth > (member.equals("format") ? 1 : 0));
    }

    /** A value of a closed list. */
    boolean isChoice() {
        return isString(CHOICES)
                || (isString(Set.of("kind")) && isProvisionMember())
                || (isString(Set.of("value")) && container.has("reason"));
    }

    private boolean isProvisionMember() {
        return depth == 3 && path.isWithin(ValuePath.of("provisions"));
    }

    boolean isLanguage() {
        return isString(Set.of("language", "languages"));
    }

    /** A date. */
    boolean isDate() {
        return isString(DATES) && !isReportedDate();
    }

    /** A date or a span of dates. */
    boolean isDates() {
        return isString(SPANS) || (node.isTextual() && isReportedDate());
    }

    /** What another source says of the date of an event. */
    private boolean isReportedDate() {
        return member.equals("date") && container.has("of");
    }

    /** What bounds a time; a trigger counts acts from a list of the same name. */
    boolean isBound() {
        return !element && isObjectOf("due", "from", "until");
    }

    boolean isTrigger() {
        return isObjectOf("begins", "beginsForLater", "allOf", "anyOf");
    }

    boolean isDuration() {
        return isString(DURATIONS);
    }

    boolean isNamed(String... names) {
        return !element && Set.of(names).contains(member);
    }

    boolean isTextSpan() {
        return node.isObject() && (member.equals("span") || member.equals("spans"));
    }

    /** The members without which this object means nothing. */
    Stream<ValuePath> required() {
        List<String> always = depth == 2 ? REQUIRED_AT_ROOT.getOrDefault(member, List.of()) : List.of();
        List<String> names = REQUIRED.getOrDefault(member, List.of());
        Stream<String> topic = isObject() && node.path("kind").asText().equals("CLAUSE") && depth == 2
                ? Stream.of("topic")
                : Stream.empty();
        return isObject()
                ? Stream.of(always.stream(), names.stream(), topic)
                        .flatMap(all -> all)
                        .map(this::member)
                : Stream.empty();
    }
}
