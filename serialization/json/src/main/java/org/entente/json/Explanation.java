package org.entente.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.corpus.CorpusProblem;
import org.entente.json.problem.DraftProblem;
import org.entente.json.problem.JsonProblem;
import org.entente.source.SourceText;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Problem;
import org.entente.violation.ReportProblem;
import org.entente.violation.Severity;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.jspecify.annotations.Nullable;

/**
 * What a code of a {@link Violation} means: how grave it is, what is wrong and what to do, why that matters and where that
 * comes from. {@code docs/rules.md} lists all of them. This class is immutable and thread-safe.
 */
public final class Explanation {

    private final Problem problem;
    private final Subject subject;
    private final @Nullable Ground ground;

    /** What a code concerns. */
    public enum Subject {
        /** What must hold between the objects of an agreement. */
        AGREEMENT,
        /** What must hold between agreements. */
        CORPUS,
        /** A value, by itself. */
        VALUE,
        /** JSON that is to be an agreement. */
        JSON,
        /** A draft. */
        DRAFT,
        /** The report. */
        REPORT
    }

    /** Why a problem matters, and where that comes from. */
    private record Ground(String rationale, String source) {}

    private Explanation(Problem problem, Subject subject, @Nullable Ground ground) {
        this.problem = problem;
        this.subject = subject;
        this.ground = ground;
    }

    /**
     * Explains a code.
     *
     * @param code the code, such as {@code reference-dangling}
     * @return what it means, or empty if the library has no such code
     */
    public static Optional<Explanation> of(String code) {
        Objects.requireNonNull(code, "code");
        return all().stream()
                .filter(explanation -> explanation.code().equals(code))
                .findFirst();
    }

    /** {@return the explanations of all codes of the library, subject by subject, rules in the order in which they are applied} */
    public static List<Explanation> all() {
        List<Explanation> all = new ArrayList<>();
        AgreementValidator.standard()
                .rules()
                .forEach(rule -> all.add(new Explanation(
                        rule.problem(), Subject.AGREEMENT, new Ground(rule.rationale(), rule.source()))));
        for (CorpusProblem problem : CorpusProblem.values()) {
            all.add(new Explanation(problem, Subject.CORPUS, new Ground(problem.rationale(), problem.source())));
        }
        add(all, Subject.VALUE, ValueProblem.values());
        add(all, Subject.JSON, JsonProblem.values());
        add(all, Subject.DRAFT, DraftProblem.values());
        add(all, Subject.REPORT, ReportProblem.values());
        return List.copyOf(all);
    }

    private static void add(List<Explanation> all, Subject subject, Problem[] problems) {
        Arrays.stream(problems).forEach(problem -> all.add(new Explanation(problem, subject, null)));
    }

    /** {@return the code} */
    public String code() {
        return problem.code();
    }

    /** {@return how grave it is, unless it is graded otherwise} */
    public Severity severity() {
        return problem.severity();
    }

    /** {@return what the code concerns} */
    public Subject subject() {
        return subject;
    }

    /**
     * What is wrong and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the text, where <code>{name}</code> stands for what differs from case to case, and brackets around what is
     *     shown only sometimes
     */
    public String message(Locale locale) {
        return problem.outline(locale);
    }

    /** {@return why it matters, in English; empty where that goes without saying} */
    public Optional<String> rationale() {
        return Optional.ofNullable(ground).map(Ground::rationale);
    }

    /** {@return where it comes from: an article, a standard, a codebook; empty for what is refused by the format itself} */
    public Optional<String> source() {
        return Optional.ofNullable(ground).map(Ground::source);
    }

    /** {@return a document that has the problem; empty for what no short document has, such as one beyond a limit or what takes several agreements} */
    public Optional<Example> example() {
        return Optional.ofNullable(Examples.ALL.get(code()));
    }

    /** {@return why there is no example, in English; empty where there is one} */
    public Optional<String> withoutExample() {
        return Optional.ofNullable(Examples.REASONS.get(code()))
                .or(() -> Optional.of("It takes several agreements.").filter(reason -> subject == Subject.CORPUS));
    }

    /**
     * A document that has a problem.
     *
     * @param document the JSON of an agreement or, by {@link Drafts#isDraft}, of a draft
     * @param texts the texts beside which it is checked; none if it needs none
     */
    public record Example(String document, List<SourceText> texts) {

        /** The id of its source, where there is one. */
        private static final String SOURCE = "text";

        /**
         * Takes a document.
         *
         * @param document the JSON
         * @param texts the texts
         */
        public Example {
            Objects.requireNonNull(document, "document");
            texts = List.copyOf(texts);
        }

        /** {@return everything that is found in it, the problem among it} */
        public ValidationReport report() {
            SourceText[] compared = texts.toArray(SourceText[]::new);
            EntenteJson json = EntenteJson.standard()
                    .validating(AgreementValidator.standard().comparing(compared));
            return json.drafts().isDraft(document)
                    ? json.drafts().check(document, compared).report()
                    : json.check(document).report();
        }
    }

    /** The examples by code; each is checked by a test. They are read when one is first asked for. */
    private static final class Examples {

        private static final String TEXT = "text: ";
        private static final String NONE = "none: ";

        static final Map<String, Example> ALL = new TreeMap<>();
        static final Map<String, String> REASONS = new TreeMap<>();

        static {
            read();
        }

        private Examples() {}

        private static void read() {
            try (InputStream in = Objects.requireNonNull(Explanation.class.getResourceAsStream("examples.txt"))) {
                String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (String block : all.split("(?m)^== ", -1)) {
                    List<String> lines = block.lines().toList();
                    if (lines.size() > 1) {
                        read(lines.get(0), lines.get(1), lines.get(lines.size() - 1));
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void read(String code, String second, String last) {
            if (second.startsWith(NONE)) {
                REASONS.put(code, second.substring(NONE.length()));
                return;
            }
            List<SourceText> texts = second.startsWith(TEXT)
                    ? List.of(SourceText.of(Example.SOURCE, second.substring(TEXT.length())))
                    : List.of();
            ALL.put(code, new Example(last, texts));
        }
    }

    /** Renders the code. */
    @Override
    public String toString() {
        return code();
    }
}
