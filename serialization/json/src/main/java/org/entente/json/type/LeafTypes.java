package org.entente.json.type;

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
import org.entente.json.reading.FollowOnViolations;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
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
public final class LeafTypes {

    /** Stands for words that cannot be read. */
    public static final String PLACEHOLDER = FollowOnViolations.PLACEHOLDER;

    public static final JsonType<String> TEXT = words("a string", StringForm.LINE, "text");
    public static final JsonType<String> ID = words("an id", StringForm.ID, "KR");
    public static final JsonType<UncertainDate> DATE =
            string("a date", UncertainDate::parse, UncertainDate::toString, StringForm.DATE, "2021-03-18", "1951~");
    public static final JsonType<DateSpan> DATES = string(
            "a date or a span of dates",
            DateSpan::parse,
            DateSpan::toString,
            StringForm.DATES,
            "2021-03-17/2021-03-18",
            "2021-02-09/..");
    public static final JsonType<IsoDuration> DURATION =
            string("a duration", IsoDuration::parse, IsoDuration::toString, StringForm.DURATION, "P30D", "PT72H");
    public static final JsonType<LanguageTag> LANGUAGE =
            string("a language tag", LanguageTag::of, LanguageTag::tag, StringForm.LANGUAGE, "en", "ko-Latn");
    public static final JsonType<Digest> DIGEST =
            string("a digest", Digest::parse, Digest::toString, StringForm.DIGEST, "sha-256/64:0123456789abcdef");
    public static final JsonType<LocalTime> TIME = string(
            "a time of day",
            text -> parsed(text, LocalTime::parse, ValueProblem.TIME_MALFORMED),
            LocalTime::toString,
            StringForm.TIME,
            "09:30");
    public static final JsonType<ZoneId> ZONE = string(
            "a time zone",
            text -> parsed(text, ZoneId::of, ValueProblem.ZONE_UNKNOWN),
            ZoneId::getId,
            StringForm.ZONE,
            "Asia/Seoul",
            "+09:00");
    public static final JsonType<URI> URI_REFERENCE =
            string("an address", LeafTypes::uri, URI::toString, StringForm.ADDRESS, "https://example.org/page");
    public static final JsonType<DayOfWeek> WEEKDAY = EnumType.of(DayOfWeek.class);
    public static final JsonType<Boolean> FLAG = new Flag();
    public static final JsonType<BigDecimal> NUMBER = new DecimalNumber();
    public static final JsonType<LocalizedText> LOCALIZED = new LocalizedTextType();

    private LeafTypes() {}

    private static JsonType<String> words(String description, StringForm form, String example) {
        return new StringType<>(
                description, Function.identity(), Function.identity(), form, List.of(example), PLACEHOLDER);
    }

    private static <V> JsonType<V> string(
            String description,
            Function<String, V> parse,
            Function<V, String> format,
            StringForm form,
            String... examples) {
        return new StringType<>(description, parse, format, form, List.of(examples), examples[0]);
    }

    /** Whole numbers of 32 bits from a lowest one on. */
    public static JsonType<Integer> numberFrom(int least) {
        return new IntegerType(least);
    }

    public static <T extends Term> JsonType<T> term(Vocabulary<T> vocabulary) {
        return new TermType<>(vocabulary);
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
    private static final class Flag extends JsonType<Boolean> {

        @Override
        @Nullable
        public Boolean read(Reading in) throws IOException {
            JsonToken token = in.parser().currentToken();
            if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
                return token == JsonToken.VALUE_TRUE;
            }
            in.mismatch(description());
            return null;
        }

        @Override
        public void write(Boolean value, JsonGenerator out) throws IOException {
            out.writeBoolean(value);
        }

        @Override
        public Boolean placeholder() {
            return false;
        }

        @Override
        public String description() {
            return "true or false";
        }

        @Override
        public ObjectNode schema(SchemaDefinitions schema) {
            return SchemaDefinitions.type("boolean");
        }
    }

    /** A decimal number, exact to its last digit. */
    private static final class DecimalNumber extends JsonType<BigDecimal> {

        @Override
        @Nullable
        public BigDecimal read(Reading in) throws IOException {
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
        public void write(BigDecimal value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }

        @Override
        public BigDecimal placeholder() {
            return BigDecimal.ZERO;
        }

        @Override
        public String description() {
            return "a number";
        }

        @Override
        public ObjectNode schema(SchemaDefinitions schema) {
            return SchemaDefinitions.type("number");
        }
    }
}
