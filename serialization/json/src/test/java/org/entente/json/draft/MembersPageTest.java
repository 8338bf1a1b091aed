package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.Spelling;
import org.entente.meta.Kind;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.meta.MetaUnion;
import org.entente.model.Agreement;
import org.junit.jupiter.api.Test;

/** The page of members is made of what the types say; when it is stale, copy {@code target/members.md} over it. */
class MembersPageTest {

    /** The values of each vocabulary and closed list that a member has, by the name under which the page has them. */
    private final Map<String, String> values = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    @Test
    void thePageIsWhatTheTypesSay() throws Exception {
        String page = page();
        Files.writeString(Path.of("target", "members.md"), page);
        assertTrue(
                Files.readString(Path.of("..", "..", "docs", "members.md")).equals(page),
                "docs/members.md is stale: copy serialization/json/target/members.md over it");
    }

    @Test
    void everyMemberStandsOnThePage() {
        String page = page();
        for (MetaType<?> type : Agreement.meta().withItsParts()) {
            for (MetaMember<?, ?> member : type.members()) {
                assertTrue(page.contains("\n| `" + member.name() + "`"), type + "." + member);
            }
        }
    }

    private String page() {
        List<String> sections = new ArrayList<>();
        MetaUnion<?, ?> provisions = provisions();
        List<MetaType<?>> kinds = List.copyOf(provisions.types());
        for (MetaType<?> type : Agreement.meta().withItsParts()) {
            if (kinds.contains(type)) {
                if (type.equals(kinds.get(0))) {
                    sections.add(allProvisions(kinds, provisions.tagName()));
                }
                sections.add(section(type, ofItsOwn(type, kinds)));
            } else {
                sections.add(section(type, List.copyOf(type.members())));
            }
        }
        String known = values.entrySet().stream()
                .map(entry -> "| " + entry.getKey() + " | " + entry.getValue() + " |")
                .collect(Collectors.joining("\n"));
        return """
                # Members

                The members of an agreement and its parts, and how a [draft](draft.md) writes each. `*` marks those that are mandatory, unless they follow from the text or the name. The page is made of what the types say of themselves, and a test fails when it is stale.

                %s

                ## Values

                Written in words, as here, or in capitals: `JOINT_STATEMENT`. Where the list is open, a value of your own is written in capitals.

                | of | values |
                |---|---|
                %s
                """.formatted(String.join("\n\n", sections), known);
    }

    private static MetaUnion<?, ?> provisions() {
        return ((Kind.OneOf<?>)
                        Agreement.meta().member("provisions").orElseThrow().kind())
                .union();
    }

    private String allProvisions(List<MetaType<?>> kinds, String tag) {
        List<MetaMember<?, ?>> common = kinds.get(0).members().stream()
                .<MetaMember<?, ?>>map(member -> member)
                .filter(member -> isCommon(member, kinds))
                .toList();
        return "## Provision\n\nWhat every provision may have, beside its `" + tag + "`: "
                + kinds.stream()
                        .map(kind -> "[" + Spelling.words(Spelling.code(kind.name())) + "](#" + anchor(kind) + ")")
                        .collect(Collectors.joining(", "))
                + ".\n\n" + table(common);
    }

    private static boolean isCommon(MetaMember<?, ?> member, List<MetaType<?>> kinds) {
        return kinds.stream().allMatch(kind -> kind.member(member.name()).isPresent());
    }

    private static List<MetaMember<?, ?>> ofItsOwn(MetaType<?> type, List<MetaType<?>> kinds) {
        return type.members().stream()
                .<MetaMember<?, ?>>map(member -> member)
                .filter(member -> !isCommon(member, kinds))
                .toList();
    }

    private String section(MetaType<?> type, List<MetaMember<?, ?>> members) {
        return "## " + type.name() + "\n\n" + type.description(Locale.ENGLISH) + shortForm(type) + "\n\n"
                + table(members);
    }

    private static String anchor(MetaType<?> type) {
        return type.name().toLowerCase(Locale.ROOT);
    }

    /** What a string stands for, where it does not follow from a form of its own. */
    private static String shortForm(MetaType<?> type) {
        Brief brief = Brief.of(type);
        if (brief.candidates().isEmpty() || TextForm.of(type.type()).isPresent()) {
            return "";
        }
        String stands = brief.candidates().stream()
                .map(MetaMember::name)
                .filter(name -> !Brief.elsewhere(type).equals(Optional.of(name)))
                .map(name -> "`" + name + "`")
                .collect(Collectors.joining(" or "));
        String front = brief.tag()
                .map(tag -> (brief.tagged() ? ", with `" : ", perhaps with `") + tag.name() + ":` in front")
                .orElse("");
        return " A string stands for its " + stands + front
                + (brief.printed()
                        ? ", perhaps with `as` and the printed words after"
                                + (isOfWords(brief) ? "" : ", or `as` and these alone")
                        : "")
                + ".";
    }

    /** Whether a string is words in the first place. */
    private static boolean isOfWords(Brief brief) {
        return brief.candidates().get(0).name().equals(Brief.PRINTED);
    }

    private String table(List<MetaMember<?, ?>> members) {
        return "| member | written as | what it is |\n|---|---|---|\n"
                + members.stream()
                        .map(member -> "| `" + member.name() + "`" + (isNeeded(member) ? " *" : "") + " | "
                                + (member.isList() ? "list of " : "") + form(member.kind()) + " | "
                                + member.description(Locale.ENGLISH).replace("|", "\\|") + " |")
                        .collect(Collectors.joining("\n"));
    }

    private static boolean isNeeded(MetaMember<?, ?> member) {
        return member.isMandatory() && !Brief.isDefiningId(member);
    }

    private String form(Kind<?> kind) {
        Map<Class<?>, String> simple = new LinkedHashMap<>();
        simple.put(Kind.Id.class, "id");
        simple.put(Kind.Line.class, "line");
        simple.put(Kind.Prose.class, "text");
        simple.put(Kind.Whole.class, "whole number");
        simple.put(Kind.Decimal.class, "number");
        simple.put(Kind.Flag.class, "`true` or `false`");
        if (kind instanceof Kind.Target target) {
            return target.target().map(to -> "id or name of " + to).orElse("id");
        }
        if (kind instanceof Kind.Scalar<?> scalar) {
            return "`" + scalar.example() + "`";
        }
        if (kind instanceof Kind.Part<?> part) {
            return "[" + part.of().get().name() + "](#" + anchor(part.of().get()) + ")"
                    + part.target().map(to -> ", of " + to).orElse("");
        }
        if (kind instanceof Kind.OneOf<?>) {
            return "[Provision](#provision)";
        }
        if (simple.containsKey(kind.getClass())) {
            return simple.get(kind.getClass());
        }
        Spelling.Values listed = Spelling.values(kind).orElseThrow();
        String name = Spelling.words(
                listed.name().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT));
        values.put(
                name + (kind instanceof Kind.Term<?> ? ", open" : ""),
                listed.known().stream().map(Spelling::words).collect(Collectors.joining(", ")));
        return "[" + name + "](#values)";
    }
}
