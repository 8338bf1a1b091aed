package org.entente.command.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.json.Explanation;
import org.entente.source.SourceText;
import org.entente.table.TableExplanation;
import org.entente.table.TableViolation;
import org.entente.violation.Location;
import org.entente.violation.Severity;

/**
 * What a code means, be it one of agreements and drafts or one of tables.
 *
 * @param code the code
 * @param severity how grave it is
 * @param subject what it concerns
 * @param message what is wrong and what to do, in a language
 * @param rationale why it matters
 * @param source where it comes from
 * @param examples finds an example
 * @param withoutExample why there is none
 */
public record CodeExplanation(
        String code,
        Severity severity,
        Enum<?> subject,
        Function<Locale, String> message,
        Optional<String> rationale,
        Optional<String> source,
        Examples examples,
        Optional<String> withoutExample) {

    /** Finds an example, which takes reading it. */
    public interface Examples {

        /**
         * Finds it.
         *
         * @return an example, or empty if there is none
         * @throws IOException if there is no room for temporary files
         */
        Optional<Example> example() throws IOException;
    }

    /**
     * An example.
     *
     * @param texts the texts of sources beside which it is checked
     * @param files what it is made of: a document without a name, or files with theirs
     * @param file the file in which the problem is, if there are several
     * @param location the place of the problem
     * @param message what is said of it, in a language
     */
    public record Example(
            List<String> texts,
            List<File> files,
            Optional<String> file,
            Location location,
            Function<Locale, String> message) {}

    /**
     * A file of an example.
     *
     * @param name its name, if it matters
     * @param text what is in it
     */
    public record File(Optional<String> name, String text) {}

    private static final Location START = new Location(1, 1);

    /** {@return all codes of agreements and drafts} */
    public static List<CodeExplanation> ofAgreements() {
        return Explanation.all().stream().map(CodeExplanation::of).toList();
    }

    /** {@return all codes, those of tables after the others} */
    public static List<CodeExplanation> all() {
        return Stream.concat(
                        Explanation.all().stream().map(CodeExplanation::of),
                        TableExplanation.all().stream().map(CodeExplanation::of))
                .toList();
    }

    private static CodeExplanation of(Explanation of) {
        return new CodeExplanation(
                of.code(),
                of.severity(),
                of.subject(),
                of::message,
                of.rationale(),
                of.source(),
                () -> shown(of),
                of.withoutExample());
    }

    private static CodeExplanation of(TableExplanation of) {
        return new CodeExplanation(
                of.code(),
                of.severity(),
                of.subject(),
                of::message,
                Optional.empty(),
                Optional.empty(),
                () -> shown(of),
                of.withoutExample());
    }

    private static Optional<Example> shown(Explanation explanation) {
        return explanation
                .example()
                .flatMap(example -> example.report().violations().stream()
                        .filter(violation -> violation.code().equals(explanation.code()))
                        .findFirst()
                        .map(violation -> new Example(
                                example.texts().stream().map(SourceText::text).toList(),
                                List.of(new File(Optional.empty(), example.document())),
                                Optional.empty(),
                                violation.location().orElse(START),
                                violation::message)));
    }

    private static Optional<Example> shown(TableExplanation explanation) throws IOException {
        if (explanation.example().isEmpty()) {
            return Optional.empty();
        }
        TableExplanation.Example example = explanation.example().get();
        List<File> files = new ArrayList<>();
        example.files().forEach((name, text) -> files.add(new File(Optional.of(name), text)));
        for (TableViolation found : example.violations()) {
            if (found.violation().code().equals(explanation.code())) {
                return Optional.of(new Example(
                        List.of(),
                        files,
                        Optional.of(found.file()),
                        found.violation().location().orElse(START),
                        found.violation()::message));
            }
        }
        return Optional.empty();
    }
}
