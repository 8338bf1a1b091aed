package org.entente.policy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.entente.text.LocalizedText;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/**
 * A sentence in which a coder marked the words: {@code {v …}} is the operative verb, {@code {n …}} its head noun,
 * {@code {m …}} the modal, {@code {a …}} an action, {@code {d …}} a modifier, {@code {o …}} the object, as printed;
 * {@code {not}} stands for a negation.
 */
final class MarkedSentence {

    private static final Pattern PART = Pattern.compile("\\{(not|[vnmado]) ?([^}]*)}");

    private MarkedSentence() {}

    static Wording wording(String marked) {
        Wording.Builder wording = Wording.builder();
        Matcher part = PART.matcher(marked);
        while (part.find()) {
            String words = part.group(2);
            switch (part.group(1)) {
                case "v" -> wording.verb(printed(words));
                case "n" -> wording.noun(printed(words));
                case "m" -> wording.modal(printed(words));
                case "a" -> wording.addAction(printed(words));
                case "d" -> wording.addModifier(printed(words));
                case "o" -> wording.object(LocalizedText.of("en", words));
                default -> wording.negated(true);
            }
        }
        return wording.build();
    }

    /** The sentence without its marks. */
    static String plain(String marked) {
        return marked.replace("{not}", "not").replaceAll("\\{[vnmado] ([^}]*)}", "$1");
    }

    private static Word printed(String words) {
        return Word.builder().surface(words).build();
    }

    /** The rows of a table beside this class, without the one that names the columns. */
    static Stream<List<String>> table(String name) {
        try (var in = Objects.requireNonNull(MarkedSentence.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
