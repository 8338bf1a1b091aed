package org.entente.benchmarks.records;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the library refuses when a value is built, for records and AutoValue: the same rules, one problem at a time. */
public final class Invariants {

    private static final String FORMAT = "entente/1.0";

    private Invariants() {}

    static String format(@Nullable String format) {
        if (!FORMAT.equals(format)) {
            throw refusal("format", "must be " + FORMAT);
        }
        return FORMAT;
    }

    /** An immutable copy of a list; none of one that is left out. */
    static <T> List<T> copy(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static void required(String member, @Nullable Object value) {
        if (value == null) {
            throw refusal(member, "must be given");
        }
    }

    public static void requiredId(String member, @Nullable String id) {
        required(member, id);
        id(member, id);
    }

    public static void requiredLine(String member, @Nullable String words) {
        required(member, words);
        line(member, words);
    }

    public static void id(String member, @Nullable String id) {
        if (id != null && !isId(id)) {
            throw refusal(member, "is no id");
        }
    }

    public static void ids(String member, List<String> ids) {
        for (String id : ids) {
            id(member, id);
        }
    }

    public static void line(String member, @Nullable String words) {
        if (words != null && !isLine(words)) {
            throw refusal(member, "is blank, malformed or holds control characters");
        }
    }

    public static void lines(String member, List<String> words) {
        for (String each : words) {
            line(member, each);
        }
    }

    public static void atLeast(String member, @Nullable Integer number, int least) {
        if (number != null && number < least) {
            throw refusal(member, "must be " + least + " or more");
        }
    }

    public static void ordered(String member, @Nullable BigDecimal value, @Nullable BigDecimal upTo) {
        if (value != null && upTo != null && value.compareTo(upTo) >= 0) {
            throw refusal(member, "a range ends above its start");
        }
    }

    public static void one(String members, boolean given) {
        if (!given) {
            throw refusal(members, "at least one must be given");
        }
    }

    public static void notBoth(String members, boolean... given) {
        int count = 0;
        for (boolean each : given) {
            count += each ? 1 : 0;
        }
        if (count > 1) {
            throw refusal(members, "cannot be given together");
        }
    }

    public static void needs(String member, boolean given, String needed, boolean there) {
        if (given && !there) {
            throw refusal(member, "means nothing without " + needed);
        }
    }

    public static boolean isId(String id) {
        for (int at = 0; at < id.length(); ) {
            int character = id.codePointAt(at);
            if (character <= ' ' || (!isPlain(character) && isInvisible(character))) {
                return false;
            }
            at += Character.charCount(character);
        }
        return !id.isEmpty();
    }

    /** Whether a character that is no control is of ASCII or a Hangul syllable, which need no table to be told. */
    private static boolean isPlain(int character) {
        return character < 0x7F || (character >= 0xAC00 && character <= 0xD7A3);
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> true;
            default -> false;
        };
    }

    public static boolean isLine(String words) {
        for (int at = 0; at < words.length(); ) {
            int character = words.codePointAt(at);
            if (character < ' ' || (!isPlain(character) && isUnsafe(character))) {
                return false;
            }
            at += Character.charCount(character);
        }
        return !words.isBlank();
    }

    private static boolean isUnsafe(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> (character >= 0x202A && character <= 0x202E) || (character >= 0x2066 && character <= 0x2069);
        };
    }

    private static IllegalArgumentException refusal(String member, String problem) {
        return new IllegalArgumentException(member + ": " + problem);
    }
}
