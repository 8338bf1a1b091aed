package org.entente.json.draft.form;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.meta.Kind;
import org.entente.meta.Terms;
import org.entente.text.NormalForm;
import org.entente.violation.Nearest;
import org.entente.vocabulary.OwnTerms;
import org.entente.vocabulary.Term;

/** How values of a vocabulary are spelt: {@code JOINT_STATEMENT}, and in a draft as words, {@code joint statement}. */
public final class Spelling {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");
    /** Codes are in plain letters: a communiqu\u00e9 is a {@code COMMUNIQUE}. */
    private static final Pattern MARKS = Pattern.compile("\\p{Mn}");

    private static final Pattern JOINT = Pattern.compile("[\\s_-]+");

    /** Before a capital within the name of a type; a vocabulary is named in small letters, as "part-kind". */
    private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** So many letters of a value identify it. */
    private static final int BEGINNING = 4;

    /** So many letters distinguish a word from another: "dispute" and "disputes". */
    private static final int STEM = 6;

    /** What is longer is prose and no value. */
    private static final int LONGEST = 64;

    private Spelling() {}

    /** What a vocabulary or a closed list has. */
    public record Values(String name, List<String> known) {

        public static Values of(Kind.Choice<?> kind) {
            return new Values(
                    CAPITAL.matcher(kind.type().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT),
                    Arrays.stream(kind.type().getEnumConstants())
                            .map(Enum::name)
                            .toList());
        }

        public static <V> Values of(Terms<V> terms) {
            return new Values(
                    terms.name(), terms.known().stream().map(terms::code).toList());
        }

        /** The value that was probably meant: the only one that goes on as it begins, or the one with the likest letters. */
        public Optional<String> nearest(String code) {
            List<String> longer = code.length() < BEGINNING
                    ? List.of()
                    : known.stream().filter(value -> value.startsWith(code)).toList();
            return longer.size() == 1
                    ? Optional.of(longer.get(0))
                    : Nearest.to(code, known).or(() -> byWords(code));
        }

        /** The only value that shares two words or more with what was written; else the first that stands in it. */
        private Optional<String> byWords(String code) {
            if (code.length() > LONGEST) {
                return Optional.empty();
            }
            List<String> words = wordsOf(code);
            List<String> sharing = known.stream()
                    .filter(value ->
                            wordsOf(value).stream().filter(words::contains).count() >= 2)
                    .toList();
            if (sharing.size() == 1) {
                return Optional.of(sharing.get(0));
            }
            String whole = "_" + code + "_";
            return known.stream()
                    .filter(value -> value.length() >= BEGINNING && whole.contains("_" + value + "_"))
                    .min(Comparator.comparing(value -> whole.indexOf("_" + value + "_")))
                    .or(() -> byWord(words));
        }

        /** The only value that has a word, or its beginning, in common with what was written. */
        private Optional<String> byWord(List<String> words) {
            List<String> sharing = known.stream()
                    .filter(value -> wordsOf(value).stream()
                            .anyMatch(word -> words.stream().anyMatch(other -> isAlike(word, other))))
                    .toList();
            return sharing.size() == 1 ? Optional.of(sharing.get(0)) : Optional.empty();
        }

        private static boolean isAlike(String one, String other) {
            return one.equals(other)
                    || (one.length() >= STEM && other.length() >= STEM && one.regionMatches(0, other, 0, STEM));
        }

        /** The words of a value that say something: those of four letters and more. */
        private static List<String> wordsOf(String code) {
            return Arrays.stream(code.split("_", -1))
                    .filter(word -> word.length() >= BEGINNING)
                    .distinct()
                    .toList();
        }
    }

    /** The values of a kind that has a vocabulary or a closed list. */
    public static Optional<Values> values(Kind<?> kind) {
        if (kind instanceof Kind.Choice<?> choice) {
            return Optional.of(Values.of(choice));
        }
        return kind instanceof Kind.Term<?> term ? Optional.of(Values.of(term.terms())) : Optional.empty();
    }

    /** The code that a spelling stands for, whether there is such a value or not. */
    public static String code(String text) {
        String plain = NormalForm.of(text.strip(), Normalizer.Form.NFD);
        return JOINT.matcher(MARKS.matcher(plain).replaceAll(""))
                .replaceAll("_")
                .toUpperCase(Locale.ROOT);
    }

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** A code as words; one that has a digit stays as it is, since it is hardly made of words. */
    public static String words(String code) {
        return code.chars().anyMatch(Character::isDigit)
                ? code
                : code.replace('_', ' ').toLowerCase(Locale.ROOT);
    }

    /** The known value that a spelling stands for, or one of the caller's own terms. */
    public static Optional<String> known(String text, Kind<?> kind, OwnTerms own) {
        String code = code(text);
        boolean isKnown =
                values(kind).filter(values -> values.known().contains(code)).isPresent()
                        || (kind instanceof Kind.Term<?> term && isCode(code) && isOwn(term.parse(code), own));
        return isKnown ? Optional.of(code) : Optional.empty();
    }

    private static boolean isOwn(Object value, OwnTerms own) {
        return value instanceof Term term && own.knows(term);
    }
}
