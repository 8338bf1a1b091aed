package org.entente.json.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.draft.form.InWords;
import org.entente.json.draft.form.Roles;
import org.entente.json.draft.form.Spelling;
import org.entente.json.draft.quote.Quote;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Node;
import org.entente.json.token.Token;
import org.entente.source.Locator;
import org.entente.source.TextSpan;
import org.entente.timing.Frequency;
import org.entente.timing.Recurrence;
import org.entente.wording.Word;

/** The way in which a value of a type is written as one string, where that does not follow from its members. */
interface TextForm {

    /** The long form of a string; empty if the string is none of this form. */
    Optional<Node.Fields> parse(Node.Leaf text, Defaults defaults);

    /** The long forms of a string in a list, which may stand for several; empty if the string is none of this form. */
    default List<Node.Fields> several(Node.Leaf text, Defaults defaults) {
        return parse(text, defaults).stream().toList();
    }

    /** How a string that is none of this form is written at length, or empty if that is not certain. */
    default Optional<String> atLength(String text) {
        return Optional.empty();
    }

    /** The string that stands for a long form, as far as one can. */
    Optional<String> format(Node.Fields value, Defaults defaults);

    /**
     * What is meant where nothing is said.
     *
     * @param source the source of a span
     * @param role the role of a span
     * @param member the member that holds the value
     */
    record Defaults(Optional<String> source, Optional<String> role, String member) {

        static Defaults of(Scope scope) {
            return new Defaults(scope.anchor().source(), scope.role(), scope.member());
        }
    }

    static Optional<TextForm> of(Class<?> type) {
        return Optional.ofNullable(Forms.ALL.get(type));
    }

    /** All forms, by type. */
    final class Forms {

        private static final Map<Class<?>, TextForm> ALL = Map.of(
                Word.class, new OfWord(),
                TextSpan.class, new OfSpan(),
                Locator.class, new LocatorForm(),
                Recurrence.class, new OfRecurrence());

        private Forms() {}
    }

    /**
     * {@code "reaffirmed"}, {@code "heralds (herald)"} or {@code "(herald)"}: as printed, and the dictionary form, which the
     * lexicon adds if it knows the word.
     */
    final class OfWord implements TextForm {

        private static final Pattern FORM = Pattern.compile("(?:(\\S(?:.*\\S)?) )?\\((\\S(?:[^()]*\\S)?)\\)");

        @Override
        public Optional<Node.Fields> parse(Node.Leaf text, Defaults defaults) {
            Matcher form = FORM.matcher(text.text());
            if (!form.matches()) {
                Node.Fields word = Node.Fields.of("surface", text);
                return Optional.of(Roles.lemma(text.text(), defaults.member())
                        .map(lemma -> word.and("lemma", Node.Leaf.string(lemma, text.at())))
                        .orElse(word));
            }
            Node lemma = Node.Leaf.string(form.group(2), text.at());
            return Optional.of(
                    form.group(1) == null
                            ? Node.Fields.of("lemma", lemma)
                            : surface(Node.Leaf.string(form.group(1), text.at()))
                                    .and("lemma", lemma));
        }

        private static Node.Fields surface(Node.Leaf text) {
            return Quote.marked(text)
                    .map(words -> Node.Fields.of(Quote.QUOTE, words))
                    .orElseGet(() -> Node.Fields.of("surface", text));
        }

        @Override
        public Optional<String> format(Node.Fields value, Defaults defaults) {
            if (value.get(Quote.QUOTE).isPresent()) {
                return value.text(Quote.QUOTE)
                        .flatMap(Quote::mark)
                        .flatMap(marked -> value.text("lemma").map(lemma -> marked + " (" + lemma + ")"));
            }
            Optional<String> proposed =
                    value.text("surface").flatMap(surface -> Roles.lemma(surface, defaults.member()));
            if (proposed.equals(value.text("lemma"))) {
                return value.text("surface");
            }
            String lemma = value.text("lemma").map(text -> "(" + text + ")").orElse("");
            return Optional.of(value.text("surface")
                    .map(text -> text + " " + lemma)
                    .orElse(lemma)
                    .strip());
        }
    }

    /** {@code "verb 1186-1196 787fa22dd2271ec3"}: role and source where they are not the ones that are meant, the digest if one is kept. */
    final class OfSpan implements TextForm {

        private static final Pattern FORM = Pattern.compile(
                "(?:(?<role>[A-Za-z][A-Za-z0-9_ ]*) )?(?:(?<source>\\S+):)?(?<start>\\d{1,10})-(?<end>\\d{1,10})"
                        + "(?: (?<digest>[0-9a-f]{16}|[0-9a-f]{64}))?");
        private static final String BRIEF = "sha-256/64:";
        private static final String FULL = "sha-256:";
        private static final int BRIEF_DIGITS = 16;

        @Override
        public Optional<Node.Fields> parse(Node.Leaf text, Defaults defaults) {
            Matcher form = FORM.matcher(text.text());
            Optional<String> source =
                    form.matches() ? Optional.ofNullable(form.group("source")).or(defaults::source) : Optional.empty();
            if (source.isEmpty()) {
                return Optional.empty();
            }
            Node.Fields span = Node.Fields.of("source", Node.Leaf.string(source.get(), text.at()))
                    .and("start", number(form.group("start"), text))
                    .and("end", number(form.group("end"), text));
            Optional<String> role = Optional.ofNullable(form.group("role")).or(defaults::role);
            if (role.isPresent()) {
                span = span.and("role", Node.Leaf.string(role.get(), text.at()));
            }
            String digest = form.group("digest");
            return Optional.of(
                    digest == null ? span : span.and("digest", Node.Leaf.string(prefix(digest) + digest, text.at())));
        }

        private static String prefix(String digits) {
            return digits.length() == BRIEF_DIGITS ? BRIEF : FULL;
        }

        private static Node number(String digits, Node.Leaf text) {
            return new Node.Leaf(Token.INTEGER, digits, text.at());
        }

        @Override
        public Optional<String> format(Node.Fields value, Defaults defaults) {
            String role = value.text("role")
                    .filter(text -> !Optional.of(Spelling.code(text)).equals(defaults.role()))
                    .map(text -> text + " ")
                    .orElse("");
            String source = value.text("source")
                    .filter(text -> !Optional.of(text).equals(defaults.source()))
                    .map(text -> text + ":")
                    .orElse("");
            String digest = value.text("digest")
                    .map(text -> " " + text.replaceFirst("^[^:]*:", ""))
                    .orElse("");
            return Optional.of(role + source + digits(value, "start") + "-" + digits(value, "end") + digest);
        }

        private static String digits(Node.Fields value, String member) {
            return value.get(member)
                    .filter(Node.Leaf.class::isInstance)
                    .map(node -> ((Node.Leaf) node).text())
                    .orElse("");
        }
    }

    /** {@code "P1Y"}: once in each interval; or how often without one. */
    final class OfRecurrence implements TextForm {

        static final String INTERVAL = "interval";

        @Override
        public Optional<Node.Fields> parse(Node.Leaf text, Defaults defaults) {
            return Optional.of(
                    text.text().startsWith("P")
                                    || InWords.written(text.text()).isPresent()
                                    || InWords.interval(text.text()).isPresent()
                            ? Node.Fields.of("frequency", Node.Leaf.string(Frequency.EVERY.name(), text.at()))
                                    .and(INTERVAL, text)
                            : Node.Fields.of("frequency", text));
        }

        @Override
        public Optional<String> format(Node.Fields value, Defaults defaults) {
            Optional<String> frequency = value.text("frequency");
            if (value.fields().size() == 1) {
                return frequency;
            }
            return frequency
                    .filter(often -> Spelling.code(often).equals(Frequency.EVERY.name())
                            && value.fields().size() == 2)
                    .flatMap(often -> value.text(INTERVAL));
        }
    }
}
