package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Problem;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shapes of values that are no objects of their own. */
final class Shapes {

    /** Stands for words that cannot be read. */
    static final String PLACEHOLDER = "entente:placeholder";

    static final String NOT_BLANK = "\\S";
    private static final String DATE_PATTERN = "-?\\d{4}(-\\d{2}(-\\d{2})?)?[?~%]?";

    static final Shape<String> TEXT = words("a string", NOT_BLANK, "text");
    static final Shape<String> ID = words("an id", "^\\S+$", "KR");
    static final Shape<UncertainDate> DATE = string(
            "a date", UncertainDate::parse, UncertainDate::toString, "^" + DATE_PATTERN + "$", "2021-03-18", "1951~");
    static final Shape<DateSpan> DATES = string(
            "a date or a span of dates",
            DateSpan::parse,
            DateSpan::toString,
            "^(" + DATE_PATTERN + "|(\\.\\.)?)(/(" + DATE_PATTERN + "|(\\.\\.)?))?$",
            "2021-03-17/2021-03-18",
            "2021-02-09/..");
    static final Shape<IsoDuration> DURATION =
            string("a duration", IsoDuration::parse, IsoDuration::toString, "^P[0-9YMWDTHS]+$", "P30D", "PT72H");
    static final Shape<LanguageTag> LANGUAGE =
            string("a language tag", LanguageTag::of, LanguageTag::tag, "^[A-Za-z0-9-]+$", "en", "ko-Latn");
    static final Shape<Digest> DIGEST = string(
            "a digest",
            Digest::parse,
            Digest::toString,
            "^(sha-256:[0-9a-f]{64}|sha-256/64:[0-9a-f]{16})$",
            "sha-256/64:0123456789abcdef");
    static final Shape<LocalTime> TIME = string(
            "a time of day",
            text -> parsed(text, LocalTime::parse, ValueProblem.TIME_MALFORMED),
            LocalTime::toString,
            "^\\d{2}:\\d{2}(:\\d{2}([.]\\d{1,9})?)?$",
            "09:30");
    static final Shape<ZoneId> ZONE = string(
            "a time zone",
            text -> parsed(text, ZoneId::of, ValueProblem.ZONE_UNKNOWN),
            ZoneId::getId,
            "^\\S+$",
            "Asia/Seoul",
            "+09:00");
    static final Shape<URI> URI_REFERENCE =
            string("an address", Shapes::uri, URI::toString, "^\\S*$", "https://example.org/page");
    static final Shape<DayOfWeek> WEEKDAY = Choice.of(DayOfWeek.class);
    static final Shape<Boolean> FLAG = new Flag();
    static final Shape<Integer> INTEGER = new WholeNumber();
    static final Shape<BigDecimal> NUMBER = new DecimalNumber();
    static final Shape<LocalizedText> LOCALIZED = new LocalizedShape();

    private Shapes() {}

    private static Shape<String> words(String description, String pattern, String example) {
        return new Scalar<>(
                description, Function.identity(), Function.identity(), pattern, List.of(example), PLACEHOLDER);
    }

    private static <V> Shape<V> string(
            String description,
            Function<String, V> parse,
            Function<V, String> format,
            String pattern,
            String... examples) {
        return new Scalar<>(description, parse, format, pattern, List.of(examples), examples[0]);
    }

    static <T extends Term> Shape<T> term(Vocabulary<T> vocabulary) {
        return new TermShape<>(vocabulary);
    }

    private static <V> V parsed(String text, Function<String, V> parse, Problem problem) {
        try {
            return parse.apply(text);
        } catch (DateTimeException e) {
            throw refused(problem, text, e);
        }
    }

    private static URI uri(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw refused(ValueProblem.URI_MALFORMED, text, e);
        }
    }

    private static InvalidValueException refused(Problem problem, String text, Exception cause) {
        InvalidValueException refusal = new InvalidValueException(ValidationReport.of(
                List.of(Violation.of(problem, ValuePath.ROOT).with("text", text))));
        refusal.initCause(cause);
        return refusal;
    }

    /** True or false. */
    private static final class Flag extends Shape<Boolean> {

        @Override
        @Nullable
        Boolean read(Reading in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            in.mismatch(description());
            return null;
        }

        @Override
        void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        Boolean placeholder() {
            return false;
        }

        @Override
        String description() {
            return "true or false";
        }

        @Override
        ObjectNode schema(Schema schema) {
            return Schema.type("boolean");
        }
    }

    /** A decimal number, exact to its last digit. */
    private static final class DecimalNumber extends Shape<BigDecimal> {

        @Override
        @Nullable
        BigDecimal read(Reading in) throws IOException {
            // Some mappers let NaN pass, which is no number.
            if (!in.parser().currentToken().isNumeric() || in.parser().isNaN()) {
                in.mismatch(description());
                return null;
            }
            try {
                return in.parser().getDecimalValue();
            } catch (NumberFormatException e) {
                in.mismatch(description(), "a number that is too long or too large");
                return null;
            }
        }

        @Override
        void write(BigDecimal value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        BigDecimal placeholder() {
            return BigDecimal.ZERO;
        }

        @Override
        String description() {
            return "a number";
        }

        @Override
        ObjectNode schema(Schema schema) {
            return Schema.type("number");
        }
    }
}
