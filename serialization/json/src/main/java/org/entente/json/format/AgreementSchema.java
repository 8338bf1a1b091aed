package org.entente.json.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.json.schema.SchemaDefinitions;
import org.entente.json.text.Jackson;

/** Makes the JSON Schema of the format from the descriptions that also read and write it. */
public final class AgreementSchema {

    static final String ID =
            "https://entente.org/schema/entente-" + FormatVersion.MAJOR + "." + FormatVersion.MINOR + ".json";

    /** Written as JSON escapes, since no reader of the file would see those in the pattern of an id. */
    private static final Pattern BEYOND_BMP = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");

    private static final JsonMapper MAPPER = new JsonMapper();

    private AgreementSchema() {}

    public static String of(Locale locale) {
        SchemaDefinitions definitions = new SchemaDefinitions(locale);
        ObjectNode root = SchemaDefinitions.object();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("$id", ID);
        root.setAll(FormatTypes.AGREEMENT.schema(definitions));
        root.set("$defs", definitions.all());
        return document(root);
    }

    private static String document(ObjectNode root) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = MAPPER.createGenerator(text)) {
            out.setPrettyPrinter(Jackson.layout());
            MAPPER.writeTree(out, root);
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
