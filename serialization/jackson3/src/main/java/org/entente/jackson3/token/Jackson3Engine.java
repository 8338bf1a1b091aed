package org.entente.jackson3.token;

import java.io.OutputStream;
import java.io.Writer;
import java.util.Optional;
import org.entente.json.token.JsonEngine;
import org.entente.json.token.TokenReader;
import org.entente.json.token.TokenSource;
import org.entente.json.token.TokenWriter;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.Version;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.PackageVersion;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The engine of Jackson 3. */
public final class Jackson3Engine implements JsonEngine {

    /** Which form of a {@link org.entente.json.token.MemberName} is this engine's. */
    static final int FORM = 1;

    /** The oldest line that is tested. */
    private static final int LOWEST_MINOR = 1;

    /** For {@link java.util.ServiceLoader}. */
    public Jackson3Engine() {}

    /** Loaded only where Jackson is known to have the features that are named here. */
    private static final class Factory {

        /**
         * Reads bytes as UTF-8 whatever they look like, writes bytes as it writes characters and slashes as they are, and
         * leaves it to the owner to flush and close.
         */
        static final JsonFactory STANDARD = new JsonFactoryBuilder()
                .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
                .rootValueSeparator((String) null)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
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
        return "jackson3";
    }

    @Override
    public int rank() {
        return 3;
    }

    @Override
    public Optional<String> refusal() {
        return refusal(PackageVersion.VERSION);
    }

    static Optional<String> refusal(Version found) {
        return found.getMinorVersion() >= LOWEST_MINOR
                ? Optional.empty()
                : Optional.of("Entente needs Jackson 3.1 or later, but " + found.getArtifactId() + " " + found
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
                .rebuild()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth)
                        .maxStringLength(token)
                        .maxNumberLength(number)
                        .maxNameLength(token)
                        .build())
                .build();
        JsonFactory ofCharacters = factory.rebuild()
                .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                .build();
        return new Source(this, ofCharacters, factory);
    }

    /**
     * Characters are read without a table of names: Jackson's table of names of characters breaks if many names of one
     * hash code come, and stays broken for every document after.
     */
    private record Source(JsonEngine engine, JsonFactory ofCharacters, JsonFactory ofBytes) implements TokenSource {

        @Override
        public TokenReader reader(String text) {
            return new Jackson3Reader(ofCharacters.createParser(ObjectReadContext.empty(), text));
        }

        @Override
        public TokenReader reader(byte[] bytes, int from, int length) {
            return new Jackson3Reader(ofBytes.createParser(ObjectReadContext.empty(), bytes, from, length));
        }
    }

    @Override
    public TokenWriter writer(OutputStream out, boolean indented) {
        return new Jackson3Writer(Factory.STANDARD.createGenerator(context(indented), out));
    }

    @Override
    public TokenWriter writer(Writer out, boolean indented) {
        return new Jackson3Writer(Factory.STANDARD.createGenerator(context(indented), out));
    }

    private static ObjectWriteContext context(boolean indented) {
        return indented ? new Indented() : ObjectWriteContext.empty();
    }

    /** Indents by two spaces, and ends lines with a line feed. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
                    Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER));
            printer.indentArraysWith(indenter);
            printer.indentObjectsWith(indenter);
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
