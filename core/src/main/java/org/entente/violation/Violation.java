package org.entente.violation;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One problem met at one place.
 *
 * <p>Programs go by {@link #code()}, {@link #path()} and {@link #arguments()}; the message is for people and may get
 * better in any release. This class is immutable, thread-safe and serializable; a problem that is not serializable comes
 * back with its English text alone.
 */
public final class Violation implements Serializable {

    private static final long serialVersionUID = 1L;

    /** Any order that distinguishes what is not equal, without a hash code, which the author of the value can choose. */
    static final Comparator<Violation> ORDER = Comparator.comparing(Violation::code)
            .thenComparing(Violation::severity)
            .thenComparing(Violation::path)
            .thenComparingInt(violation -> violation.location == null ? 0 : violation.location.line())
            .thenComparingInt(violation -> violation.location == null ? 0 : violation.location.column())
            .thenComparing(Violation::arguments, Violation::compare)
            .thenComparing(violation -> new TreeSet<>(violation.own).toString());

    /** Where an argument stands in a message, or where what depends on one begins or ends. */
    private static final Pattern SLOT = Pattern.compile("\\{([?]?\\w+|/)\\}");

    private static final String END = "{/}";

    /** What is wrong. */
    private final Problem problem;

    /** How grave it is here. */
    private final Severity severity;

    /** Which value it is about. */
    private final ValuePath path;

    /** What the message fills in, by name. */
    private final Map<String, String> arguments;

    /** The names of the arguments that are the library's own words, which are never cut. */
    private final Set<String> own;

    /** Where in a text the value stands. */
    private final @Nullable Location location;

    private Violation(
            Problem problem,
            Severity severity,
            ValuePath path,
            Map<String, String> arguments,
            Set<String> own,
            @Nullable Location location) {
        this.problem = problem;
        this.severity = severity;
        this.path = path;
        this.arguments = arguments;
        this.own = own;
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
        return new Violation(problem, problem.severity(), path, Map.of(), Set.of(), null);
    }

    /**
     * Adds an argument of the message, which the message cuts after {@value Printable#ECHO_LIMIT} characters.
     *
     * @param name the argument's name
     * @param value what it stands for here, as it was given
     * @return a violation with the argument after the others
     */
    public Violation with(String name, Object value) {
        return with(name, value, own);
    }

    /**
     * Adds an argument of the message that consists of the library's own words, such as the list of what is accepted;
     * the message gives it whole.
     *
     * @param name the argument's name
     * @param words the words; nothing of unknown length that came from outside
     * @return a violation with the argument after the others
     */
    public Violation listing(String name, Object words) {
        Set<String> more = new HashSet<>(own);
        more.add(name);
        return with(name, words, more);
    }

    private Violation with(String name, Object value, Set<String> whole) {
        Map<String, String> more = new LinkedHashMap<>(arguments);
        more.put(Objects.requireNonNull(name, "name"), value.toString());
        return new Violation(problem, severity, path, Collections.unmodifiableMap(more), whole, location);
    }

    /**
     * Returns the violation with another severity.
     *
     * @param other the severity
     * @return the same violation at that severity
     */
    public Violation graded(Severity other) {
        return new Violation(problem, Objects.requireNonNull(other, "severity"), path, arguments, own, location);
    }

    /**
     * Says where in a text the violation was met.
     *
     * @param place the place in the text
     * @return the same violation with its location
     */
    public Violation at(Location place) {
        return new Violation(problem, severity, path, arguments, own, Objects.requireNonNull(place, "location"));
    }

    /**
     * Sees the violation from further outside.
     *
     * @param outer where the value lies within a larger one
     * @return the same violation with the outer path before its own
     */
    public Violation within(ValuePath outer) {
        return new Violation(problem, severity, outer.resolve(path), arguments, own, location);
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
     * Says what is wrong and what to do, in English.
     *
     * @return the message
     */
    public String message() {
        return message(Locale.ENGLISH);
    }

    /**
     * Says what is wrong and what to do.
     *
     * @param locale the reader's language; English where there is no text in it
     * @return the message; nothing in it is hidden, and what it repeats is cut: see {@link Printable}
     */
    public String message(Locale locale) {
        String text = problem.pattern(locale);
        StringBuilder out = new StringBuilder();
        Matcher slot = SLOT.matcher(text);
        int from = 0;
        while (slot.find(from)) {
            out.append(Printable.escape(text.substring(from, slot.start())));
            from = slot.end();
            String name = slot.group(1);
            String argument = arguments.get(name.startsWith("?") ? name.substring(1) : name);
            if (name.startsWith("?")) {
                int end = text.indexOf(END, from);
                from = argument == null && end >= 0 ? end + END.length() : from;
            } else if (!slot.group().equals(END)) {
                out.append(argument == null ? slot.group() : shown(name, problem.phrase(name, argument, locale)));
            }
        }
        return out.append(Printable.escape(text.substring(from))).toString();
    }

    private static int compare(Map<String, String> one, Map<String, String> other) {
        Iterator<Map.Entry<String, String>> mine = new TreeMap<>(one).entrySet().iterator();
        Iterator<Map.Entry<String, String>> theirs =
                new TreeMap<>(other).entrySet().iterator();
        while (mine.hasNext() && theirs.hasNext()) {
            Map.Entry<String, String> argument = mine.next();
            Map.Entry<String, String> otherArgument = theirs.next();
            int order = argument.getKey().compareTo(otherArgument.getKey());
            order = order == 0 ? argument.getValue().compareTo(otherArgument.getValue()) : order;
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(mine.hasNext(), theirs.hasNext());
    }

    private String shown(String name, String argument) {
        return own.contains(name) ? Printable.escape(argument) : Printable.echo(argument);
    }

    /** {@return the form that is serialized} */
    private Object writeReplace() {
        return ViolationForm.of(this, problem, own);
    }

    /**
     * Refuses what was not written by this class.
     *
     * @param in what is read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("a violation is read by its form");
    }

    /** Two violations are equal if code, severity, path, arguments, which of these are cut, and location are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Violation that
                && code().equals(that.code())
                && severity == that.severity
                && path.equals(that.path)
                && arguments.equals(that.arguments)
                && own.equals(that.own)
                && Objects.equals(location, that.location);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code(), severity, path, arguments, own, location);
    }

    /** Renders the violation on one line, in English. */
    @Override
    public String toString() {
        String place = location == null ? "" : location + " ";
        String member = path.equals(ValuePath.ROOT) ? "(root)" : path.toString();
        return place + severity + " " + member + ": " + message() + " [" + code() + "]";
    }
}
