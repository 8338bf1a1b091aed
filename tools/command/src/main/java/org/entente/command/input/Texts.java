package org.entente.command.input;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.source.SourceText;

/** The texts of sources that are at hand: files, each for a source that is named or for the next one of the document. */
public final class Texts {

    /** How the source of a document is called that names none. */
    private static final String ONLY = "text";

    private static final String MARK = "\uFEFF";

    private final List<Given> given;

    /**
     * A text at hand.
     *
     * @param source the source that it was given for, if one is named
     * @param text the text
     */
    private record Given(Optional<String> source, String text) {}

    private Texts(List<Given> given) {
        this.given = given;
    }

    /**
     * Reads the texts.
     *
     * @param named each a file, or the id of a source, {@code =} and a file
     * @return the texts
     * @throws UnusableInputException if one cannot be read
     */
    public static Texts read(List<String> named) {
        List<Given> given = new ArrayList<>();
        for (String each : named) {
            int equals = each.indexOf('=');
            boolean whole = equals <= 0 || exists(each);
            given.add(new Given(
                    whole ? Optional.empty() : Optional.of(each.substring(0, equals)),
                    text(whole ? each : each.substring(equals + 1))));
        }
        return new Texts(given);
    }

    /** Whether there is such a file. What is an id and a file with a drive, {@code text=C:\\ferry.txt}, is no path on Windows. */
    private static boolean exists(String file) {
        try {
            return Files.exists(Path.of(file));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static String text(String file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(Path.of(file))))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new UnusableInputException("input-encoding", file);
        } catch (IOException e) {
            throw new UnusableInputException("input-unreadable", file);
        }
    }

    /** {@return whether there is none} */
    public boolean isEmpty() {
        return given.isEmpty();
    }

    /**
     * The files of which they were read.
     *
     * @param named as they were given
     * @return the files
     */
    public static List<Path> files(List<String> named) {
        return named.stream()
                .map(each ->
                        Path.of(each.indexOf('=') <= 0 || exists(each) ? each : each.substring(each.indexOf('=') + 1)))
                .toList();
    }

    /**
     * The texts for a document.
     *
     * @param sources the ids of its sources, in their order
     * @return the texts; those that were given for no source in particular are taken for its sources one by one
     */
    public List<SourceText> of(List<String> sources) {
        List<String> open = new ArrayList<>(sources.isEmpty() ? List.of(ONLY) : sources);
        given.forEach(each -> each.source().ifPresent(open::remove));
        List<SourceText> texts = new ArrayList<>();
        for (Given each : given) {
            Optional<String> source = each.source().or(() -> open.stream().findFirst());
            source.ifPresent(id -> {
                texts.add(SourceText.of(id, each.text()));
                open.remove(id);
            });
        }
        return texts;
    }
}
