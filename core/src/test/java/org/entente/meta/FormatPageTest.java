package org.entente.meta;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.provision.Provision;
import org.junit.jupiter.api.Test;

/**
 * The page of the format names every type and every member: its last section is made of what the types state. When it is
 * stale, copy {@code target/format.md} over the page.
 */
class FormatPageTest {

    private static final Path PAGE = Path.of("..", "docs", "format.md");

    private static final String HEAD = """
            ## Types and members

            This section is made of what the types state of themselves, and a test fails when it is stale. Members stand in the order in which they are written; those in bold are mandatory, `[…]` is a list, and a value of a vocabulary is any of those that the schema lists, or another in capitals.
            """;

    @Test
    void thePageNamesEveryTypeAndMember() throws IOException {
        String page = Files.readString(PAGE);
        int at = page.indexOf(HEAD.substring(0, HEAD.indexOf('\n')));
        String fresh = (at < 0 ? page + "\n" : page.substring(0, at)) + section();
        Files.writeString(Path.of("target", "format.md"), fresh);
        assertTrue(fresh.equals(page), "docs/format.md is stale: copy core/target/format.md over it");
    }

    @Test
    void theSectionLeavesNoMemberOut() {
        String section = section();
        for (MetaType<?> type : Roots.types()) {
            assertTrue(section.contains("\n### " + type.name() + "\n"), type.name());
            for (MetaMember<?, ?> member : type.members()) {
                assertTrue(section.contains("`" + member.name() + "`"), member.toString());
            }
        }
    }

    private static String section() {
        StringBuilder out = new StringBuilder(HEAD);
        boolean hasCommon = false;
        for (MetaType<?> type : Roots.types()) {
            if (isProvision(type) && !hasCommon) {
                hasCommon = true;
                heading(out, "Provision", Provision.meta().label(Locale.ENGLISH) + ": what all five kinds have.");
                type.members().stream().filter(FormatPageTest::isCommon).forEach(member -> row(out, member));
            }
            heading(out, type.name(), type.description(Locale.ENGLISH));
            List<? extends MetaMember<?, ?>> own = type.members().stream()
                    .filter(member -> !isProvision(type) || !isCommon(member))
                    .toList();
            own.forEach(member -> row(out, member));
            List<String> rules = new ArrayList<>(
                    type.constraints().stream().map(FormatPageTest::rule).toList());
            if (isProvision(type)) {
                rules.add(0, "Beside what every [provision](#provision) has.");
            }
            if (!rules.isEmpty()) {
                out.append('\n').append(String.join(" ", rules)).append('\n');
            }
        }
        return out.toString();
    }

    private static boolean isProvision(MetaType<?> type) {
        return Provision.class.isAssignableFrom(type.type());
    }

    private static boolean isCommon(MetaMember<?, ?> member) {
        return member.toString().startsWith("Provision.");
    }

    private static void heading(StringBuilder out, String name, String description) {
        out.append("\n### %s\n\n%s\n\n| member | value | what it is |\n|---|---|---|\n".formatted(name, description));
    }

    private static void row(StringBuilder out, MetaMember<?, ?> member) {
        String name = "`" + member.name() + "`";
        String value = member.kind().accept(new Written());
        out.append("| %s | %s | %s |\n"
                .formatted(
                        member.isMandatory() ? "**" + name + "**" : name,
                        member.isList() ? "[" + value + " …]" : value,
                        member.description(Locale.ENGLISH).replace("|", "\\|")));
    }

    private static String rule(Constraint constraint) {
        if (constraint instanceof Constraint.AtLeastOneOf some) {
            return "At least one of " + names(some.members()) + ".";
        }
        if (constraint instanceof Constraint.AtMostOneOf one) {
            return "At most one of " + names(one.members()) + ".";
        }
        if (constraint instanceof Constraint.ValueExcludes value) {
            return "No " + names(List.of(value.other())) + " where " + names(List.of(value.member())) + " is `"
                    + value.value() + "`.";
        }
        if (constraint instanceof Constraint.Needs needs) {
            return names(List.of(needs.member())) + " needs " + names(needs.oneOf()) + ".";
        }
        Constraint.RequiredUnless unless = (Constraint.RequiredUnless) constraint;
        return names(List.of(unless.member())) + " is mandatory without " + names(List.of(unless.other())) + ".";
    }

    private static String names(List<String> members) {
        return members.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    /** How a value of each kind is written. */
    private static final class Written implements KindVisitor<String> {

        @Override
        public String id(Kind.Id kind) {
            return "id";
        }

        @Override
        public String target(Kind.Target kind) {
            return kind.target().map(target -> "id of " + target).orElse("id");
        }

        @Override
        public String line(Kind.Line kind) {
            return "one line";
        }

        @Override
        public <V> String prose(Kind.Prose<V> kind) {
            return "text by language";
        }

        @Override
        public <V> String term(Kind.Term<V> kind) {
            return "vocabulary " + kind.terms().name();
        }

        @Override
        public <E extends Enum<E>> String choice(Kind.Choice<E> kind) {
            return Arrays.stream(kind.type().getEnumConstants())
                    .map(value -> "`" + value.name() + "`")
                    .collect(Collectors.joining(", "));
        }

        @Override
        public <V> String scalar(Kind.Scalar<V> kind) {
            return "such as `\"" + kind.example() + "\"`";
        }

        @Override
        public String whole(Kind.Whole kind) {
            return kind.least() == Integer.MIN_VALUE ? "whole number" : "whole number from " + kind.least();
        }

        @Override
        public String decimal(Kind.Decimal kind) {
            return "number";
        }

        @Override
        public String flag(Kind.Flag kind) {
            return "`true`";
        }

        @Override
        public <V> String part(Kind.Part<V> kind) {
            String name = kind.of().get().name();
            Optional<DefinitionKind> target = kind.target();
            return "[%s](#%s)%s"
                    .formatted(
                            name,
                            name.toLowerCase(Locale.ROOT),
                            target.map(of -> " of " + of).orElse(""));
        }

        @Override
        public <V> String oneOf(Kind.OneOf<V> kind) {
            return "[Provision](#provision)";
        }
    }
}
