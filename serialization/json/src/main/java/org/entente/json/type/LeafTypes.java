package org.entente.json.type;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.entente.json.reading.FollowOnViolations;
import org.entente.json.reading.Reading;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Token;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.meta.Kind;
import org.entente.meta.Kinds;
import org.entente.source.Digest;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shapes of values that are no objects of their own. */
public final class LeafTypes {

    /** Stands for words that cannot be read. */
    public static final String PLACEHOLDER = FollowOnViolations.PLACEHOLDER;

    public static final JsonType<String> TEXT = new WordsType("a string", StringForm.LINE, "text");
    public static final JsonType<String> ID = new WordsType("an id", StringForm.ID, "KR");
    public static final JsonType<UncertainDate> DATE =
            string("a date", UncertainDate.kind(), StringForm.DATE, "2021-03-18", "1951~");
    public static final JsonType<DateSpan> DATES = string(
            "a date or a span of dates", DateSpan.kind(), StringForm.DATES, "2021-03-17/2021-03-18", "2021-02-09/..");
    public static final JsonType<IsoDuration> DURATION =
            string("a duration", IsoDuration.kind(), StringForm.DURATION, "P30D", "PT72H");
    public static final JsonType<LanguageTag> LANGUAGE =
            new LanguageType("a language tag", LanguageTag.kind(), StringForm.LANGUAGE, "en", "ko-Latn");
    public static final JsonType<Digest> DIGEST =
            string("a digest", Digest.kind(), StringForm.DIGEST, "sha-256/64:0123456789abcdef");
    public static final JsonType<LocalTime> TIME = string("a time of day", Kinds.time(), StringForm.TIME, "09:30");
    public static final JsonType<ZoneId> ZONE =
            string("a time zone", Kinds.zone(), StringForm.ZONE, "Asia/Seoul", "+09:00");
    public static final JsonType<URI> URI_REFERENCE =
            string("an address", Kinds.address(), StringForm.ADDRESS, "https://example.org/page");
    public static final JsonType<Boolean> FLAG = new Flag();
    public static final JsonType<BigDecimal> NUMBER = new DecimalNumber();
    public static final JsonType<LocalizedText> LOCALIZED = new LocalizedTextType();

    private static final Map<Class<?>, JsonType<?>> SCALARS = Map.of(
            UncertainDate.class, DATE,
            DateSpan.class, DATES,
            IsoDuration.class, DURATION,
            LanguageTag.class, LANGUAGE,
            Digest.class, DIGEST,
            LocalTime.class, TIME,
            ZoneId.class, ZONE,
            URI.class, URI_REFERENCE);

    private LeafTypes() {}

    private static <V> JsonType<V> string(
            String description, Kind.Scalar<V> kind, StringForm form, String... examples) {
        return new StringType<>(description, kind, form, examples);
    }

    /** Looks up the type of values that have a text form of their own. */
    @SuppressWarnings("unchecked") // only pairs of one type are in the table
    public static <V> JsonType<V> scalar(Kind.Scalar<V> kind) {
        return (JsonType<V>) Objects.requireNonNull(SCALARS.get(kind.type()), kind.type()::getName);
    }

    /** Whole numbers of 32 bits from a lowest one on. */
    public static JsonType<Integer> numberFrom(int least) {
        return new IntegerType(least);
    }

    public static <T extends Term> JsonType<T> term(Vocabulary<T> vocabulary) {
        return new TermType<>(vocabulary);
    }

    /** A tag of a language; how many a document has is limited. */
    private static final class LanguageType extends StringType<LanguageTag> {

        LanguageType(String description, Kind.Scalar<LanguageTag> kind, StringForm form, String... examples) {
            super(description, kind, form, examples);
        }

        @Override
        @Nullable
        public LanguageTag read(Reading in) throws IOException {
            LanguageTag language = super.read(in);
            if (language != null) {
                in.language(language.tag());
            }
            return language;
        }
    }

    /** True or false. */
    private static final class Flag extends JsonType<Boolean> {

        @Override
        @Nullable
        public Boolean read(Reading in) throws IOException {
            Token token = in.parser().current();
            if (token == Token.TRUE || token == Token.FALSE) {
                return token == Token.TRUE;
            }
            in.mismatch(this);
            return null;
        }

        @Override
        public void write(Boolean value, TokenWriter out) throws IOException {
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
        public String example() {
            return "true";
        }

        @Override
        public JsonObject schema(SchemaDefinitions schema) {
            return SchemaDefinitions.type("boolean");
        }
    }

    /** A decimal number, exact to its last digit. */
    private static final class DecimalNumber extends JsonType<BigDecimal> {

        @Override
        @Nullable
        public BigDecimal read(Reading in) throws IOException {
            if (!in.parser().current().isNumber()) {
                in.mismatch(this);
                return null;
            }
            try {
                return in.parser().decimal();
            } catch (NumberFormatException e) {
                in.mismatch(this, "a number that is too long or too large");
                return null;
            }
        }

        @Override
        public void write(BigDecimal value, TokenWriter out) throws IOException {
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
        public String example() {
            return "1.5";
        }

        @Override
        public JsonObject schema(SchemaDefinitions schema) {
            return SchemaDefinitions.type("number");
        }
    }
}
