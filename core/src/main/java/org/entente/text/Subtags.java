package org.entente.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The subtags that the IANA Language Subtag Registry lists, from {@code subtags.txt}, which says of what date it is. The
 * JDK lists languages of two letters only.
 */
final class Subtags {

    /** The commonest languages, known without the registry. */
    private static final Set<String> COMMON = Set.of("en", "ko", "fr", "es", "ru", "ar", "zh", "ja", "de");

    /** What the registry keeps for private use: languages, scripts, regions. */
    private static final Pattern PRIVATE =
            Pattern.compile("language q[a-t][a-z]|script qa(a[a-z]|b[a-x])|region (q[m-z]|x[a-z])");

    private Subtags() {}

    /** The first subtag that is neither registered nor for private use, in the order of the tag. */
    static Optional<String> unregistered(Locale locale) {
        Stream<Optional<String>> subtags = Stream.concat(
                Stream.of(
                        check("language", locale.getLanguage()),
                        check("script", locale.getScript()),
                        check("region", locale.getCountry())),
                Stream.of(locale.getVariant().split("[-_]")).map(variant -> check("variant", variant)));
        return subtags.flatMap(Optional::stream).findFirst();
    }

    /** The same of a language without any other subtag. */
    static Optional<String> unregisteredLanguage(String language) {
        return check("language", language);
    }

    private static Optional<String> check(String type, String subtag) {
        return isRegistered(type, subtag.toLowerCase(Locale.ROOT)) ? Optional.empty() : Optional.of(subtag);
    }

    private static boolean isRegistered(String type, String subtag) {
        return subtag.isEmpty()
                || COMMON.contains(subtag)
                || Registry.ENDS
                                .getOrDefault(type + " " + subtag.substring(0, subtag.length() - 1), "")
                                .indexOf(subtag.charAt(subtag.length() - 1))
                        >= 0
                || PRIVATE.matcher(type + " " + subtag).matches();
    }

    /** Apart, so that a document in common languages does not wait until the registry is loaded. */
    private static final class Registry {

        /** By type and all but the last character of a subtag, the characters that end one. */
        static final Map<String, String> ENDS = load();

        private Registry() {}

        private static Map<String, String> load() {
            try (InputStream in =
                    Objects.requireNonNull(Subtags.class.getResourceAsStream("subtags.txt"), "subtags.txt")) {
                return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .collect(Collectors.toMap(
                                line -> line.substring(0, line.lastIndexOf(' ')),
                                line -> line.substring(line.lastIndexOf(' ') + 1),
                                (one, other) -> one + other,
                                HashMap::new));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
