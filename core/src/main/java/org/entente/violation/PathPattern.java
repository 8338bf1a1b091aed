package org.entente.violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Places in a value, by the names of members: {@code events[].act} is the act of every event.
 *
 * <p>Written as a {@link ValuePath} is, with {@code []} for every element of a list, and with {@code [=]} for the one
 * that a violation lies in: {@code provisions[=].citations} are the citations of the provision of which it is reported.
 * What lies within a place belongs to it. This class is immutable and thread-safe.
 */
public final class PathPattern {

    private static final String ANY = "[]";
    private static final String SAME = "[=]";

    private final List<String> steps;

    private PathPattern(List<String> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * Makes a pattern.
     *
     * @param text such as {@code events[].act}
     * @return the pattern
     * @throws IllegalArgumentException if the text is written otherwise
     */
    public static PathPattern of(String text) {
        List<String> steps = new ArrayList<>();
        for (String part : text.split("\\.", -1)) {
            int list = part.indexOf('[');
            String member = list < 0 ? part : part.substring(0, list);
            String element = part.substring(member.length());
            if (member.isEmpty() || !(element.isEmpty() || element.equals(ANY) || element.equals(SAME))) {
                throw new IllegalArgumentException(
                        "places are written like events[].act, not like " + Printable.echo(text));
            }
            steps.add(member);
            if (!element.isEmpty()) {
                steps.add(element);
            }
        }
        return new PathPattern(steps);
    }

    /**
     * Of which violations a place decides that is one of these, lies within one of them, or around one.
     *
     * @param place a place
     * @return the place that such violations are or lie in: the root, or the element that {@code [=]} stands for; empty
     *     if the place is none of these
     */
    public Optional<ValuePath> decides(ValuePath place) {
        List<Object> segments = place.segments();
        int common = Math.min(steps.size(), segments.size());
        int anchor = 0;
        for (int i = 0; i < common; i++) {
            String step = steps.get(i);
            boolean isElement = step.equals(ANY) || step.equals(SAME);
            if (isElement ? !(segments.get(i) instanceof Integer) : !step.equals(segments.get(i))) {
                return Optional.empty();
            }
            anchor = step.equals(SAME) ? i + 1 : anchor;
        }
        ValuePath deciding = place;
        for (int i = segments.size(); i > anchor; i--) {
            deciding = deciding.parent().orElseThrow();
        }
        return Optional.of(deciding);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathPattern pattern && steps.equals(pattern.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Renders the pattern as it was written, every step {@linkplain Printable#echo cut and printable}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (String step : steps) {
            out.append(out.length() == 0 || step.startsWith("[") ? "" : ".").append(Printable.echo(step));
        }
        return out.toString();
    }
}
