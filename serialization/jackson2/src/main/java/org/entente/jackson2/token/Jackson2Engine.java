package org.entente.jackson2.token;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.json.PackageVersion;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.json.token.TokenWriter;

/** The engine of Jackson 2. */
public final class Jackson2Engine implements JsonEngine {

    /** Which form of a {@link org.entente.json.token.MemberName} is this engine's. */
    static final int FORM = 0;

    /** The first minor version that has what the factory asks for. */
    private static final int LOWEST_MINOR = 18;

    /** For {@link java.util.ServiceLoader}. */
    public Jackson2Engine() {}

    /** Loaded only where Jackson is known to have the features that are named here. */
    private static final class Factory {

        /**
         * Reads bytes as UTF-8 whatever they look like, writes bytes as it writes characters, and leaves it to the owner
         * to flush and close.
         */
        static final JsonFactory STANDARD = new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.CHARSET_DETECTION)
                .rootValueSeparator((String) null)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
                .build();
    }

    /** For texts that a person types. */
    private static final class Typed {

        static final JsonFactory FACTORY = Factory.STANDARD
                .rebuild()
                .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                .enable(JsonReadFeature.ALLOW_YAML_COMMENTS)
                .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                .build();
    }

    @Override
    public String name() {
        return "jackson2";
    }

    @Override
    public int rank() {
        return 2;
    }

    @Override
    public Optional<String> refusal() {
        return refusal(PackageVersion.VERSION);
    }

    static Optional<String> refusal(Version found) {
        return found.getMinorVersion() >= LOWEST_MINOR
                ? Optional.empty()
                : Optional.of("Entente needs Jackson 2.18 or later, but " + found.getArtifactId() + " " + found
                        + " runs: raise its version, best by importing a newer jackson-bom");
    }

    /**
     * Refuses a Jackson that lacks what is used here, before it is used: what is missing would only be named.
     *
     * @param databind the version of the part that mappers are of
     * @throws IllegalStateException if it, or the parser, is too old
     */
    public static void require(Version databind) {
        refusal(PackageVersion.VERSION).or(() -> refusal(databind)).ifPresent(refusal -> {
            throw new IllegalStateException(refusal);
        });
    }

    @Override
    public TokenSource source(int depth, int token, int number, boolean typed) {
        JsonFactory factory = (typed ? Typed.FACTORY : Factory.STANDARD)
                .copy()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(token)
                        .maxNumberLength(number)
                        .maxNameLength(token)
                        .build());
        JsonFactory ofCharacters = factory.rebuild()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .build();
        return new Source(this, ofCharacters, factory);
    }

    /**
     * Characters are read without a table of names: Jackson's table of names of characters breaks if many names of one
     * hash code come, and stays broken for every document after.
     */
    private record Source(JsonEngine engine, JsonFactory ofCharacters, JsonFactory ofBytes) implements TokenSource {

        @Override
        public TokenReader reader(String text) throws IOException {
            return new Jackson2Reader(ofCharacters.createParser(text));
        }

        @Override
        public TokenReader reader(byte[] bytes, int from, int length) throws IOException {
            return new Jackson2Reader(ofBytes.createParser(bytes, from, length));
        }
    }

    @Override
    public TokenWriter writer(OutputStream out, boolean indented) {
        try {
            return writer(Factory.STANDARD.createGenerator(out), indented);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written before there is something to write", e);
        }
    }

    @Override
    public TokenWriter writer(Writer out, boolean indented) {
        try {
            return writer(Factory.STANDARD.createGenerator(out), indented);
        } catch (IOException e) {
            throw new IllegalStateException("nothing is written before there is something to write", e);
        }
    }

    private static TokenWriter writer(JsonGenerator generator, boolean indented) {
        return new Jackson2Writer(indented ? generator.setPrettyPrinter(layout()) : generator);
    }

    private static DefaultPrettyPrinter layout() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
        printer.indentArraysWith(indenter);
        printer.indentObjectsWith(indenter);
        return printer;
    }
}
