package org.entente.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.construction.Checks;
import org.entente.meta.Kind;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.ValueProblem;
import org.jspecify.annotations.Nullable;

/**
 * A language, and where it matters a script or region: {@code en}, {@code ko-Latn}, {@code es-419}.
 *
 * <p>A tag of BCP 47 (RFC 5646); {@code und} where the language is not known. Kept as it is typed, so {@code ko-latn}
 * and {@code ko-Latn} are different values that mean the same; lookups treat them alike.
 *
 * @param tag the tag; refused with {@code language-tag-malformed} if it is not well-formed
 */
public record LanguageTag(String tag) implements Comparable<LanguageTag> {

    /** How many tags are remembered before all are forgotten: more than a document may have. */
    private static final int REMEMBERED = 2000;

    /** The length of what is remembered: RFC 5646 (4.4.1) asks implementations for no more. */
    private static final int LONGEST_REMEMBERED = 35;

    private static final int SHORTEST_LANGUAGE = 2;
    private static final int LONGEST_LANGUAGE = 8;

    /** The JDK takes a microsecond to take a tag apart, and documents repeat the same few. Bounded for hostile input. */
    private static final Map<String, Known> KNOWN = new ConcurrentHashMap<>();

    /** A tag, what the JDK makes of it when asked, and a name for all tags that mean the same. */
    static final class Known {

        private final LanguageTag tag;
        /** Parsed once more at worst if several threads ask. */
        private @Nullable Locale locale;

        private @Nullable String meaning;
        /** Empty if all subtags are registered. */
        private @Nullable String unregistered;

        private Known(LanguageTag tag) {
            this.tag = tag;
        }

        LanguageTag tag() {
            return tag;
        }

        Locale locale() {
            Locale parsed = locale;
            if (parsed == null) {
                parsed = parse(tag.tag());
                locale = parsed;
            }
            return parsed;
        }

        Optional<String> unregistered() {
            String found = unregistered;
            if (found == null) {
                found = Subtags.unregistered(locale()).orElse("");
                unregistered = found;
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        String meaning() {
            String same = meaning;
            if (same == null) {
                same = locale().toLanguageTag().toLowerCase(Locale.ROOT);
                meaning = same;
            }
            return same;
        }
    }

    /**
     * Makes a tag.
     *
     * @param tag the tag
     */
    public LanguageTag {
        if (!isPlain(tag) && !KNOWN.containsKey(tag)) {
            parse(tag);
        }
    }

    /** Whether a tag is the subtag of a language alone, well-formed without asking the JDK. */
    private static boolean isPlain(String tag) {
        for (int i = 0; i < tag.length(); i++) {
            char letter = tag.charAt(i);
            if ((letter < 'a' || letter > 'z') && (letter < 'A' || letter > 'Z')) {
                return false;
            }
        }
        return tag.length() >= SHORTEST_LANGUAGE && tag.length() <= LONGEST_LANGUAGE;
    }

    /**
     * Makes a tag.
     *
     * @param tag the tag
     * @return the value
     */
    public static LanguageTag of(String tag) {
        return known(tag).tag();
    }

    /** A tag with its locale and meaning, looked up once. */
    static Known known(String tag) {
        Known known = KNOWN.get(tag);
        if (known == null) {
            known = new Known(new LanguageTag(tag));
            if (tag.length() <= LONGEST_REMEMBERED) {
                if (KNOWN.size() >= REMEMBERED) {
                    KNOWN.clear();
                }
                KNOWN.put(tag, known);
            }
        }
        return known;
    }

    /**
     * The tag as the JDK knows it.
     *
     * @return the locale, in canonical spelling
     */
    public Locale toLocale() {
        return known(tag).locale();
    }

    /**
     * The first subtag that the IANA Language Subtag Registry does not list, so that the tag names no language, script,
     * region or variant: {@code text}, or {@code Lett} in {@code ko-Lett}. What is for private use
     * ({@code x-…}, {@code qaa} to {@code qtz}) passes.
     *
     * @return the subtag, or empty if all are registered or for private use
     */
    public Optional<String> unregisteredSubtag() {
        return isPlain(tag) ? Subtags.unregisteredLanguage(tag) : known(tag).unregistered();
    }

    private static Locale parse(String tag) {
        if (!tag.isEmpty()) {
            try {
                return new Locale.Builder().setLanguageTag(tag).build();
            } catch (IllformedLocaleException e) {
                InvalidValueException refusal =
                        Checks.refused(LanguageTag.class, ValueProblem.LANGUAGE_TAG_MALFORMED, tag);
                refusal.initCause(e);
                throw refusal;
            }
        }
        throw Checks.refused(LanguageTag.class, ValueProblem.LANGUAGE_TAG_MALFORMED, tag);
    }

    /** Orders tags by their characters, as they were given. */
    @Override
    public int compareTo(LanguageTag other) {
        return tag.compareTo(other.tag);
    }

    /** Renders the tag as it was given, {@linkplain Printable#echo cut} if it is long. */
    @Override
    public String toString() {
        return Printable.echo(tag);
    }

    /** {@return a language tag, as a kind of member} */
    public static Kind.Scalar<LanguageTag> kind() {
        return LanguageTagMeta.KIND;
    }

    /** Two tags are equal if they are written alike. Stated, since a fresh JVM takes long to link what records have. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LanguageTag that && tag.equals(that.tag);
    }

    @Override
    public int hashCode() {
        return tag.hashCode();
    }
}

final class LanguageTagMeta {

    static final Kind.Scalar<LanguageTag> KIND =
            new Kind.Scalar<>(LanguageTag.class, LanguageTag::of, LanguageTag::tag, "en");

    private LanguageTagMeta() {}
}
