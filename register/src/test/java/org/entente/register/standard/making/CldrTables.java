package org.entente.register.standard.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes the tables of the standard register that come from the Unicode Common Locale Data Repository: the names of the
 * territories, their other names, and their codes. The same data give the same bytes.
 *
 * <p>Arguments: the folder {@code node_modules} that holds the packages {@code cldr-core} and {@code
 * cldr-localenames-full} (version 48.2.0), and the folder of the tables. Names that the locale data of the JDK give (17 has
 * CLDR 39) and the newer data do not are among the other names, so that older spellings are found.
 */
public final class CldrTables {

    /** The languages of the names, English first. */
    private static final List<String> LANGUAGES = List.of(
            "en", "ko", "fr", "ar", "cs", "de", "es", "fa", "he", "hi", "id", "it", "ja", "nl", "pl", "pt", "ru", "sv",
            "th", "tr", "uk", "vi", "zh", "zh-Hant");

    /** Codes of CLDR that are no territory of their own in ISO 3166-1, or no actor of the register. */
    private static final Set<String> LEFT_OUT =
            Set.of("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ");

    /** Where the short form is what people write, and the long one is another name. */
    private static final Set<String> SHORT = Set.of("HK", "MM", "MO", "PS");

    /** Abbreviations that are the abbreviation of another actor. */
    private static final Set<String> AMBIGUOUS = Set.of("É.-U.");

    private static final Pattern TERRITORY = Pattern.compile("[A-Z]{2}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CldrTables() {}

    public static void main(String[] args) throws IOException {
        Path packages = Path.of(args[0]);
        Path tables = Path.of(args[1]);
        List<JsonNode> names = new ArrayList<>();
        for (String language : LANGUAGES) {
            names.add(read(packages.resolve("cldr-localenames-full/main/" + language + "/territories.json"))
                    .at("/main/" + language + "/localeDisplayNames/territories"));
        }
        TreeSet<String> territories = new TreeSet<>();
        names.get(0).fieldNames().forEachRemaining(code -> {
            if (TERRITORY.matcher(code).matches() && !LEFT_OUT.contains(code)) {
                territories.add(code);
            }
        });
        names(territories, names, tables.resolve("cldr-names.tsv"));
        otherNames(territories, names, ownNames(tables), tables.resolve("cldr-other-names.tsv"));
        codes(territories, packages, tables.resolve("cldr-codes.tsv"));
    }

    /** With the languages in the order of their tags, in which a text keeps them. */
    private static void names(Set<String> territories, List<JsonNode> names, Path table) throws IOException {
        List<String> lines = new ArrayList<>();
        List<String> columns = LANGUAGES.stream().sorted().toList();
        lines.add("id\t" + String.join("\t", columns));
        for (String code : territories) {
            lines.add(code + "\t"
                    + columns.stream()
                            .map(language -> name(code, names.get(LANGUAGES.indexOf(language))))
                            .collect(Collectors.joining("\t")));
        }
        write(table, lines);
    }

    private static String name(String code, JsonNode language) {
        String shorter = language.path(code + "-alt-short").asText();
        return SHORT.contains(code) && !shorter.isEmpty()
                ? shorter
                : language.path(code).asText();
    }

    /** The names that the tables made by hand have: official ones, and Swaziland until 2018. Each with its actor and language. */
    private static Set<List<String>> ownNames(Path tables) throws IOException {
        Set<List<String>> own = new HashSet<>();
        for (String line : Files.readAllLines(tables.resolve("other-names.tsv"))) {
            List<String> cells = List.of(line.split("\t", -1));
            for (String name : cells.get(3).split(" \\| ", -1)) {
                own.add(List.of(cells.get(0), cells.get(2), name));
            }
        }
        for (String line : Files.readAllLines(tables.resolve("states.tsv"))) {
            List<String> cells = List.of(line.split("\t", -1));
            own.add(List.of(cells.get(0), "en", cells.get(5)));
            own.add(List.of(cells.get(0), "fr", cells.get(6)));
            own.add(List.of(cells.get(0), "ko", cells.get(7)));
        }
        return own;
    }

    private static void otherNames(Set<String> territories, List<JsonNode> names, Set<List<String>> own, Path table)
            throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("id\tused\tlanguage\tnames");
        for (String code : territories) {
            for (int i = 0; i < LANGUAGES.size(); i++) {
                JsonNode language = names.get(i);
                Locale locale = Locale.forLanguageTag(LANGUAGES.get(i));
                Set<String> others = new LinkedHashSet<>(new TreeMap<>(Set.of("", "-alt-short", "-alt-variant").stream()
                                .collect(Collectors.toMap(
                                        suffix -> suffix,
                                        suffix -> language.path(code + suffix).asText())))
                        .values());
                String older = new Locale("", code).getDisplayCountry(locale);
                if (!older.equals(code)) {
                    others.add(older);
                }
                others.remove("");
                others.remove(name(code, language));
                others.removeAll(AMBIGUOUS);
                // RU, by which Spanish abbreviates the United Kingdom, is the code of Russia to all the world.
                others.removeIf(name -> territories.contains(name) && !name.equals(code));
                String tag = LANGUAGES.get(i);
                others.removeIf(name -> own.contains(List.of(code, tag, name)));
                if (!others.isEmpty()) {
                    lines.add(code + "\t\t" + LANGUAGES.get(i) + "\t" + String.join(" | ", others));
                }
            }
        }
        write(table, lines);
    }

    private static void codes(Set<String> territories, Path packages, Path table) throws IOException {
        JsonNode mappings = read(packages.resolve("cldr-core/supplemental/codeMappings.json"))
                .at("/supplemental/codeMappings");
        List<String> lines = new ArrayList<>();
        lines.add("id\talpha3\tnumeric");
        for (String code : territories) {
            JsonNode mapping = mappings.path(code);
            lines.add(code + "\t" + mapping.path("_alpha3").asText() + "\t"
                    + mapping.path("_numeric").asText());
        }
        write(table, lines);
    }

    private static JsonNode read(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path table, List<String> lines) throws IOException {
        Files.write(table, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
