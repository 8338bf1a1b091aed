package org.entente.json.format;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.token.Engines;
import org.entente.json.token.TokenWriter;
import org.entente.json.tree.JsonObject;
import org.entente.json.type.JsonType;

/** Makes the JSON Schemas of the format from the descriptions that also read and write it. */
public final class AgreementSchema {

    static final String ID = id("entente");

    /** Written as JSON escapes, since no reader of the file would see those in the pattern of an id. */
    private static final Pattern BEYOND_BMP = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private AgreementSchema() {}

    private static String id(String name) {
        return "https://entente.org/schema/" + name + "-" + FormatVersion.MAJOR + "." + FormatVersion.AGREEMENT.newest()
                + ".json";
    }

    /** The schema of documents that hold an agreement. */
    public static String of(Locale locale) {
        return of(FormatTypes.AGREEMENT, Optional.of(ID), locale);
    }

    /** The schema of documents that hold a register. */
    public static String ofRegister(Locale locale) {
        return of(FormatTypes.register(), Optional.of(id("entente-register")), locale);
    }

    /** The schema of values that are part of a document. */
    public static String ofPart(JsonType<?> type, Locale locale) {
        return of(type, Optional.empty(), locale);
    }

    private static String of(JsonType<?> type, Optional<String> id, Locale locale) {
        SchemaDefinitions definitions = new SchemaDefinitions(locale);
        JsonObject root = SchemaDefinitions.object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        id.ifPresent(given -> root.put("$id", given));
        root.putAll(type.schema(definitions));
        root.put("$defs", definitions.all());
        return document(root);
    }

    private static String document(JsonObject root) {
        StringWriter text = new StringWriter();
        try (TokenWriter out = Engines.standard().writer(text, true)) {
            root.write(out);
        } catch (IOException e) {
            throw new IllegalStateException("writing into memory cannot fail", e);
        }
        return BEYOND_BMP.matcher(text + "\n").replaceAll(pair -> Matcher.quoteReplacement(escaped(pair.group())));
    }

    private static String escaped(String pair) {
        return pair.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining());
    }
}
