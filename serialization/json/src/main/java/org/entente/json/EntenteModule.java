package org.entente.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import org.entente.json.format.MapperTypes;
import org.entente.json.problem.JsonProblem;
import org.entente.json.reading.FailFastProblems;
import org.entente.json.reading.ParserFailures;
import org.entente.json.reading.Reading;
import org.entente.json.type.JsonType;
import org.entente.model.Agreement;
import org.entente.validation.AgreementValidator;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Teaches a Jackson mapper to read and write agreements and everything in them.
 *
 * <p>Register it with {@code mapper.registerModule(new EntenteModule())}, or let {@code findAndAddModules()} find it. The
 * JSON value is the same whatever the mapper's naming strategy, inclusion, sorting, views and typing are; root wrapping,
 * indentation and escaping stay the mapper's. A problem ends the reading with an {@link AgreementJsonException}; to get
 * all problems at once use {@link EntenteJson#check}. A member that is not known is a problem unless the mapper's
 * {@code FAIL_ON_UNKNOWN_PROPERTIES} is off.
 */
public final class EntenteModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public EntenteModule() {
        super("entente", ModuleVersion.VERSION);
        MapperTypes.forEach(new MapperTypes.Visitor() {
            @Override
            public <T> void visit(Class<T> type, JsonType<T> shape) {
                addSerializer(type, new Writer<>(type, shape));
                addDeserializer(type, new Reader<>(type, shape));
            }
        });
    }

    /** Adapts a shape to writing. A transient field: Jackson's modules are serializable in name only. */
    private static final class Writer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonType<T> shape;

        Writer(Class<T> type, JsonType<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            shape.write(value, out);
        }

        /** Writes without type information, which the format does not need. */
        @Override
        public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer typing)
                throws IOException {
            shape.write(value, out);
        }
    }

    /** Adapts a shape to reading. */
    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient JsonType<T> shape;

        Reader(Class<T> type, JsonType<T> shape) {
            super(type);
            this.shape = shape;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            FailFastProblems problems =
                    new FailFastProblems(parser, context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
            T value = read(new Reading(parser, problems, false), problems);
            if (value instanceof Agreement agreement) {
                ValidationReport report = AgreementValidator.references().validate(agreement);
                if (report.hasErrors()) {
                    throw new AgreementJsonException(parser, report, null);
                }
            }
            return value;
        }

        private T read(Reading reading, FailFastProblems problems) throws IOException {
            T value;
            try {
                value = shape.read(reading);
            } catch (StreamReadException | StreamConstraintsException e) {
                Violation violation = ParserFailures.violation(e, reading.path(), reading.parser());
                throw problems.refusal(problems.located(violation, ParserFailures.place(e, reading.parser())), e);
            }
            if (value == null) {
                throw new IllegalStateException("what cannot be read was reported");
            }
            return value;
        }

        @Override
        public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typing)
                throws IOException {
            return deserialize(parser, context);
        }

        /** A member that somebody's own object leaves out is null there. */
        @Override
        public @Nullable T getAbsentValue(DeserializationContext context) {
            return null;
        }

        /** A document that is {@code null} is refused; a member of somebody's own object may be. */
        @Override
        public @Nullable T getNullValue(DeserializationContext context) throws AgreementJsonException {
            JsonParser parser = context.getParser();
            if (parser == null || parser.getParsingContext().inRoot()) {
                FailFastProblems problems = new FailFastProblems(parser, true);
                throw problems.refusal(problems.here(Violation.of(JsonProblem.NULL_VALUE, ValuePath.ROOT)), null);
            }
            return null;
        }
    }
}
