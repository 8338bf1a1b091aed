package org.entente.examples;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.entente.meta.Draft;
import org.entente.meta.Kind;
import org.entente.meta.KindVisitor;
import org.entente.meta.MetaMember;
import org.entente.meta.MetaType;
import org.entente.model.Party;
import org.entente.violation.Violation;

/** A form on the console, made from what a type states of itself: fields, pick lists, everything missing and refused. */
public final class FillInAForm {

    private FillInAForm() {}

    /**
     * Prints the form of a party, and what became of the fields that were filled in.
     *
     * @param args the language of the form, then fields such as {@code actor=KR}
     */
    public static void main(String[] args) {
        Locale reader = Locale.forLanguageTag(args.length == 0 ? "en" : args[0]);
        print(Party.meta(), reader);
        Draft<Party> draft = Party.meta().draft();
        Arrays.stream(args).skip(1).map(field -> field.split("=", 2)).forEach(field -> fill(draft, field, reader));

        List<Violation> found = draft.check().violations();
        found.forEach(violation -> System.out.println("! " + violation.path() + ": " + violation.message(reader)));
        if (found.isEmpty()) {
            System.out.println("= " + draft.build());
        }
    }

    private static void print(MetaType<?> form, Locale reader) {
        System.out.println(form.label(reader) + ": " + form.description(reader));
        for (MetaMember<?, ?> field : form.members()) {
            System.out.printf(
                    "%s %-12s %s: %s %s%n",
                    field.isMandatory() ? "*" : " ",
                    field.name() + (field.isList() ? "…" : ""),
                    field.label(reader),
                    field.description(reader),
                    field.kind().accept(new Choices(reader)));
        }
    }

    /** A text goes into the language of the form. */
    private static void fill(Draft<?> draft, String[] field, Locale reader) {
        boolean isText = draft.type()
                .member(field[0])
                .filter(member -> member.kind() instanceof Kind.Prose<?>)
                .isPresent();
        if (isText) {
            draft.write(field[0], reader.toLanguageTag(), field[1]);
        } else {
            draft.write(field[0], field[1]);
        }
    }

    /** What a field may be filled in with. */
    private record Choices(Locale reader) implements KindVisitor<String> {

        @Override
        public <V> String term(Kind.Term<V> kind) {
            return kind.terms().known().stream()
                    .map(term -> kind.terms().code(term) + " " + kind.terms().label(term, reader))
                    .collect(Collectors.joining(", ", "{", ", …}"));
        }

        @Override
        public <E extends Enum<E>> String choice(Kind.Choice<E> kind) {
            return kind.values().toString();
        }

        @Override
        public String target(Kind.Target kind) {
            return kind.target().map(target -> "→ " + target).orElse("");
        }

        @Override
        public <V> String scalar(Kind.Scalar<V> kind) {
            return "(" + kind.example() + ")";
        }

        @Override
        public String whole(Kind.Whole kind) {
            return "(" + kind.least() + ")";
        }

        @Override
        public String decimal(Kind.Decimal kind) {
            return "(" + BigDecimal.ONE + ")";
        }

        @Override
        public String flag(Kind.Flag kind) {
            return "(true)";
        }

        @Override
        public <V> String part(Kind.Part<V> kind) {
            return "{" + kind.of().get() + "}";
        }

        @Override
        public <V> String oneOf(Kind.OneOf<V> kind) {
            return kind.union().types().toString();
        }

        @Override
        public String id(Kind.Id kind) {
            return "";
        }

        @Override
        public String line(Kind.Line kind) {
            return "";
        }

        @Override
        public <V> String prose(Kind.Prose<V> kind) {
            return "";
        }
    }
}
