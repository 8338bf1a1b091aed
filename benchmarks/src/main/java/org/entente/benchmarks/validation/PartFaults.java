package org.entente.benchmarks.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.Invariants;
import org.entente.benchmarks.records.LifecycleEventRecord;
import org.entente.benchmarks.records.MeetingRecord;
import org.entente.benchmarks.records.TextSpanRecord;
import org.entente.benchmarks.records.TimeBoundRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.time.Answer;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.CodeScheme;
import org.entente.wording.LanguageTag;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The rules that look at one part of a document; each gives the places of what it finds, as seen from the part. */
final class PartFaults {

    private static final List<String> HERE = List.of("");
    private static final char GREEK = 0x370;
    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");
    private static final Pattern RESERVED_ALPHA_2 =
            Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ|AC|CP|CQ|DG|EA|EU|EZ|FX|IC|SU|TA|UK|UN");
    private static final Pattern RESERVED_ALPHA_3 =
            Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]|ASC|CPT|CRQ|DGA|TAA");
    private static final Pattern FORMER_ALPHA_3 =
            Pattern.compile("AFI|ANT|AT[BFN]|BUR|BYS|CSK|CTE|DDR|DHY|FXX|GEL|HVO|JTN"
                    + "|MID|NHB|NTZ|PC[IZ]|PUS|RHO|ROM|SCG|SKM|SUN|TMP|VDR|WAK|YMD|YUG|ZAR");
    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());
    private static final Set<String> ALPHA_3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> FORMER = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
    private static final Set<String> FORMER_ALPHA_2 =
            FORMER.stream().map(code -> code.substring(0, 2)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CURRENCIES = currencies();

    private PartFaults() {}

    private static Set<String> currencies() {
        Set<String> codes = new HashSet<>();
        Currency.getAvailableCurrencies().forEach(currency -> codes.add(currency.getCurrencyCode()));
        return Set.copyOf(codes);
    }

    static List<String> id(String id) {
        return Invariants.isId(id) ? List.of() : HERE;
    }

    static List<String> line(String words) {
        return Invariants.isLine(words) ? List.of() : HERE;
    }

    static List<String> span(TextSpanRecord span) {
        return span.end() > span.start() ? List.of() : List.of("end");
    }

    static List<String> weekday(MeetingRecord meeting) {
        if (meeting.weekday() == null || meeting.dates() == null) {
            return List.of();
        }
        Optional<LocalDate> day = meeting.dates()
                .start()
                .filter(date -> date.isBefore(date) != Answer.CANNOT_TELL)
                .flatMap(UncertainDate::day);
        return day.isPresent() && day.get().getDayOfWeek() != meeting.weekday() ? List.of("weekday") : List.of();
    }

    static List<String> timing(TimingRecord timing) {
        UncertainDate from = date(timing.from());
        if (from == null) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        for (UncertainDate end : new UncertainDate[] {date(timing.until()), date(timing.due())}) {
            if (end != null && end.isBefore(from) == Answer.YES) {
                faults.add("");
            }
        }
        return faults;
    }

    private static @Nullable UncertainDate date(@Nullable TimeBoundRecord bound) {
        return bound == null ? null : bound.date();
    }

    static List<String> effect(LifecycleEventRecord event) {
        if (event.takesEffect() == null || event.done() == null) {
            return List.of();
        }
        Optional<UncertainDate> done = Optional.of(event.done()).flatMap(DateSpan::start);
        return done.isPresent() && event.takesEffect().isBefore(done.get()) == Answer.YES
                ? List.of("takesEffect")
                : List.of();
    }

    static List<String> code(CodeRecord code) {
        return isKnown(code.scheme(), code.value()) ? List.of() : HERE;
    }

    private static boolean isKnown(CodeScheme scheme, String value) {
        if (scheme.equals(CodeScheme.ISO_3166_1_ALPHA_2)) {
            return ALPHA_2.contains(value)
                    || FORMER_ALPHA_2.contains(value)
                    || RESERVED_ALPHA_2.matcher(value).matches();
        }
        if (scheme.equals(CodeScheme.ISO_3166_1_ALPHA_3)) {
            return ALPHA_3.contains(value)
                    || FORMER_ALPHA_3.matcher(value).matches()
                    || RESERVED_ALPHA_3.matcher(value).matches();
        }
        if (scheme.equals(CodeScheme.ISO_3166_3)) {
            return FORMER.contains(value);
        }
        if (scheme.equals(CodeScheme.ISO_4217)) {
            return CURRENCIES.contains(value);
        }
        if (scheme.equals(CodeScheme.ISO_3166_1_NUMERIC) || scheme.equals(CodeScheme.UN_M49)) {
            return THREE_DIGITS.matcher(value).matches();
        }
        return true;
    }

    static List<String> invisible(String name) {
        return hasInvisible(name) ? HERE : List.of();
    }

    static List<String> invisible(LocalizedText text) {
        return languages(text, PartFaults::hasInvisible);
    }

    static List<String> mixed(String name) {
        return hasMixedWord(name) ? HERE : List.of();
    }

    static List<String> mixed(LocalizedText text) {
        return languages(text, PartFaults::hasMixedWord);
    }

    private static List<String> languages(LocalizedText text, Predicate<String> isFaulty) {
        List<String> faults = List.of();
        for (Map.Entry<LanguageTag, String> each : text.texts().entrySet()) {
            if (isFaulty.test(each.getValue())) {
                faults = new ArrayList<>(faults);
                faults.add(each.getKey().tag());
            }
        }
        return faults;
    }

    private static boolean hasInvisible(String name) {
        for (int at = 0; at < name.length(); at++) {
            char character = name.charAt(at);
            if (character > '~' && isInvisible(name.codePointAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(int character) {
        boolean joiner = character == 0x200C || character == 0x200D;
        return (Character.getType(character) == Character.FORMAT && !joiner)
                || character == 0x00A0
                || character == 0x202F;
    }

    /** Whether a word has letters of more than one of Latin, Cyrillic and Greek. */
    private static boolean hasMixedWord(String name) {
        return !isBeforeGreek(name) && hasMixedWordOf(name);
    }

    /** Whether no character is of a script but Latin, which needs no table to be told. */
    private static boolean isBeforeGreek(String name) {
        int at = 0;
        while (at < name.length() && name.charAt(at) < GREEK) {
            at++;
        }
        return at == name.length();
    }

    private static boolean hasMixedWordOf(String name) {
        int scripts = 0;
        for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
            int character = name.codePointAt(at);
            scripts = isBreak(character) ? 0 : scripts | script(character);
            if (Integer.bitCount(scripts) > 1) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreak(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> character >= '\t' && character <= '\r';
        };
    }

    private static int script(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case LATIN -> 1;
            case CYRILLIC -> 2;
            case GREEK -> 4;
            default -> 0;
        };
    }
}
