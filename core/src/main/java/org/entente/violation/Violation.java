package org.entente.violation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One problem met at one place.
 *
 * <p>Programs go by {@link #code()}, {@link #path()} and {@link #arguments()}; the message is for people and may get
 * better in any release. This class is immutable and thread-safe.
 */
public final class Violation {

    private final Problem problem;
    private final Severity severity;
    private final ValuePath path;
    private final Map<String, String> arguments;
    private final @Nullable Location location;

    private Violation(
            Problem problem,
            Severity severity,
            ValuePath path,
            Map<String, String> arguments,
            @Nullable Location location) {
        this.problem = problem;
        this.severity = severity;
        this.path = path;
        this.arguments = arguments;
        this.location = location;
    }

    /**
     * States a problem at a place, at its default severity.
     *
     * @param problem the kind of problem
     * @param path the place
     * @return the violation, without arguments
     */
    public static Violation of(Problem problem, ValuePath path) {
        Objects.requireNonNull(path, "path");
        return new Violation(problem, problem.severity(), path, Map.of(), null);
    }

    /**
     * Adds an argument of the message.
     *
     * @param name the argument's name
     * @param value what it stands for here
     * @return a violation with the argument behind the others
     */
    public Violation with(String name, Object value) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(Objects.requireNonNull(name, "name"), value.toString());
        return new Violation(problem, severity, path, Collections.unmodifiableMap(more), location);
    }

    /**
     * Grades the violation otherwise.
     *
     * @param other the severity
     * @return the same violation at that severity
     */
    public Violation graded(Severity other) {
        return new Violation(problem, Objects.requireNonNull(other, "severity"), path, arguments, location);
    }

    /**
     * Says where in a text the violation was met.
     *
     * @param place the place in the text
     * @return the same violation with its location
     */
    public Violation at(Location place) {
        return new Violation(problem, severity, path, arguments, Objects.requireNonNull(place, "location"));
    }

    /**
     * Sees the violation from further outside.
     *
     * @param outer where the value lies within a larger one
     * @return the same violation with the outer path before its own
     */
    public Violation within(ValuePath outer) {
        return new Violation(problem, severity, outer.resolve(path), arguments, location);
    }

    /**
     * The code of the problem.
     *
     * @return a stable kebab-case code
     */
    public String code() {
        return problem.code();
    }

    /**
     * How grave it is.
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Where in the value it is.
     *
     * @return the path from the root
     */
    public ValuePath path() {
        return path;
    }

    /**
     * What the message speaks of.
     *
     * @return the arguments by name, in a fixed order
     */
    public Map<String, String> arguments() {
        return arguments;
    }

    /**
     * Where in the text it is.
     *
     * @return the location, or empty where no text was read
     */
    public Optional<Location> location() {
        return Optional.ofNullable(location);
    }

    /**
     * Tells a person what is wrong and what to do, in English.
     *
     * @return the message
     */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * Tells a person what is wrong and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the message; never with a raw control or bidirectional-override character
     */
    public String message(Locale locale) {
        String text = problem.pattern(locale);
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String name = text.substring(open + 1, close);
            String argument = arguments.get(name);
            out.append(text, from, open)
                    .append(
                            argument == null
                                    ? text.substring(open, close + 1)
                                    : problem.phrase(name, argument, locale));
            from = close + 1;
        }
        return Printable.escape(out.append(text.substring(from)).toString());
    }

    /** Two violations are equal if code, severity, path, arguments and location are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && code().equals(that.code())
                && severity == that.severity
                && path.equals(that.path)
                && arguments.equals(that.arguments)
                && Objects.equals(location, that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), severity, path, arguments, location);
    }

    /** Renders the violation on one line, in English. */
    @Override
    public String toString() {
        String place = location == null ? "" : location + " ";
        String member = path.equals(ValuePath.ROOT) ? "(root)" : path.toString();
        return place + severity + " " + member + ": " + message() + " [" + code() + "]";
    }
}
