package org.entente.construction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Printable;
import org.entente.violation.Problem;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;

/**
 * Collects what is wrong with the attributes of one value, and refuses the value with all of it at once.
 *
 * <p>Every check returns the checks to go on with: all sound values share the same, which hold nothing.
 */
public final class Checks {

    /** The most that is said of one value: one more than a reader lists, which so knows that there is more. */
    private static final int MOST = 10_001;

    private static final Checks SOUND = new Checks(List.of());

    private final List<Violation> found;

    private Checks(List<Violation> found) {
        this.found = found;
    }

    /** {@return checks that have found nothing} */
    public static Checks begin() {
        return SOUND;
    }

    /**
     * Makes the exception that refuses a text which stands for a value.
     *
     * @param type the type of the value
     * @param problem what is wrong
     * @param text the text; it becomes the argument {@code text}, shortened if it is long
     * @return the exception, to be thrown
     */
    public static InvalidValueException refused(Class<?> type, Problem problem, String text) {
        return new InvalidValueException(
                type.getSimpleName(),
                ValidationReport.of(
                        List.of(Violation.of(problem, ValuePath.ROOT).with("text", Printable.cut(text)))));
    }

    /**
     * An id: at least one character; no white space, controls, invisible (default-ignorable) or unpaired characters.
     *
     * @param member the attribute
     * @param id its value
     * @return these checks
     */
    public Checks id(String member, String id) {
        return isId(id) ? this : refuseId(ValuePath.of(member), id);
    }

    /**
     * An id, if given.
     *
     * @param member the attribute
     * @param id its value
     * @return these checks
     */
    public Checks id(String member, Optional<String> id) {
        return id.isPresent() ? id(member, id.get()) : this;
    }

    /**
     * A list of ids.
     *
     * @param member the attribute
     * @param ids its values
     * @return these checks
     */
    public Checks ids(String member, List<String> ids) {
        Checks checks = this;
        for (int i = 0; i < ids.size(); i++) {
            if (!isId(ids.get(i))) {
                checks = checks.refuseId(ValuePath.of(member).index(i), ids.get(i));
            }
        }
        return checks;
    }

    private Checks refuseId(ValuePath path, String id) {
        return add(Violation.of(ValueProblem.ID_MALFORMED, path).with("text", Printable.cut(id)));
    }

    private static boolean isId(String id) {
        int at = 0;
        while (at < id.length()) {
            char unit = id.charAt(at);
            if (isPlain(unit) ? unit == ' ' : !isVisible(id.codePointAt(at))) {
                return false;
            }
            at += Character.isHighSurrogate(unit) ? 2 : 1;
        }
        return at > 0;
    }

    /** Whether a character is of printable ASCII or a Hangul syllable, which need no table. */
    private static boolean isPlain(char unit) {
        return (unit >= ' ' && unit <= '~') || (unit >= 0xAC00 && unit <= 0xD7A3);
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> !Printable.isIgnorable(codePoint);
        };
    }

    /**
     * Words on one line: not blank, well-formed, nothing in them that acts on the output.
     *
     * @param member the attribute
     * @param words its value
     * @return these checks
     */
    public Checks line(String member, String words) {
        int unsound = unsound(words, true);
        return unsound < 0 ? this : refuseText(ValuePath.of(member), words, unsound);
    }

    /**
     * Words on one line, if given.
     *
     * @param member the attribute
     * @param words its value
     * @return these checks
     */
    public Checks line(String member, Optional<String> words) {
        return words.isPresent() ? line(member, words.get()) : this;
    }

    /**
     * A list of words, each on one line.
     *
     * @param member the attribute
     * @param words its values
     * @return these checks
     */
    public Checks lines(String member, List<String> words) {
        Checks checks = this;
        for (int i = 0; i < words.size(); i++) {
            int unsound = unsound(words.get(i), true);
            if (unsound >= 0) {
                checks = checks.refuseText(ValuePath.of(member).index(i), words.get(i), unsound);
            }
        }
        return checks;
    }

    /**
     * A text of any number of lines: not blank, well-formed, no controls but tabs and line ends; marks that set the
     * direction of writing are part of the text.
     *
     * @param member where it stands
     * @param text the text
     * @return these checks
     */
    public Checks prose(String member, String text) {
        int unsound = unsound(text, false);
        return unsound < 0 ? this : refuseText(ValuePath.of(member), text, unsound);
    }

    private static boolean isForbidden(char unit, boolean isLine) {
        return isLine ? Printable.isUnsafe(unit) : Character.isISOControl(unit) && !isSpace(unit);
    }

    private static boolean isSpace(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\t';
    }

    /**
     * The index of the first character that is half a pair, or forbidden on one line or on several; 0 for a blank text; -1
     * for a sound one. Without a lambda, which would be the first that a fresh JVM links.
     */
    private static int unsound(String text, boolean isLine) {
        if (text.isBlank()) {
            return 0;
        }
        int end = text.length();
        for (int at = afterSound(text, 0, end); at < end; at = afterSound(text, at + 1, end)) {
            char unit = text.charAt(at);
            if (Character.isSurrogate(unit)) {
                if (!isPairAt(at, text)) {
                    return at;
                }
                at++;
            } else if (isForbidden(unit, isLine)) {
                return at;
            }
        }
        return -1;
    }

    /** Passes what is sound in every text, as nearly all characters are; the others are looked at one by one. */
    private static int afterSound(String text, int from, int end) {
        for (int at = from; at < end; at++) {
            char unit = text.charAt(at);
            if (unit < ' ' || (unit > '~' && unit < 0xA0) || (unit >= 0x2000 && unit < 0x2070) || unit >= 0xD800) {
                return at;
            }
        }
        return end;
    }

    private static boolean isPairAt(int at, String text) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private Checks refuseText(ValuePath path, String text, int unsound) {
        if (text.isBlank()) {
            return add(Violation.of(ValueProblem.TEXT_BLANK, path));
        }
        int codePoint = text.codePointAt(unsound);
        int position = text.codePointCount(0, unsound);
        return Character.getType(codePoint) == Character.SURROGATE
                ? add(Violation.of(ValueProblem.TEXT_MALFORMED, path).with("position", position))
                : add(Violation.of(ValueProblem.TEXT_CONTROL_CHARACTER, path)
                        .with("character", Printable.code(codePoint))
                        .with("position", position));
    }

    /**
     * A whole number that has a lowest value.
     *
     * @param member the attribute
     * @param number its value
     * @param least the lowest value
     * @return these checks
     */
    public Checks atLeast(String member, int number, int least) {
        return number >= least
                ? this
                : add(Violation.of(ValueProblem.NUMBER_OUT_OF_RANGE, ValuePath.of(member))
                        .with("least", least)
                        .with("number", number));
    }

    /**
     * A whole number that has a lowest value, if given.
     *
     * @param member the attribute
     * @param number its value
     * @param least the lowest value
     * @return these checks
     */
    public Checks atLeast(String member, Optional<Integer> number, int least) {
        return number.isPresent() ? atLeast(member, number.get(), least) : this;
    }

    /**
     * At least one of several attributes.
     *
     * @param members their names, as the message lists them
     * @param given whether one was given
     * @return these checks
     */
    public Checks oneOf(String members, boolean given) {
        return given
                ? this
                : add(Violation.of(ValueProblem.ONE_OF_REQUIRED, ValuePath.ROOT).listing("members", members));
    }

    /**
     * At most one of several attributes.
     *
     * @param members their names, as the message lists them
     * @param given for each whether it was given
     * @return these checks
     */
    public Checks notBoth(String members, boolean... given) {
        int count = 0;
        for (boolean each : given) {
            count += each ? 1 : 0;
        }
        return count <= 1
                ? this
                : add(Violation.of(ValueProblem.EXCLUSIVE, ValuePath.ROOT).listing("members", members));
    }

    /**
     * An attribute that means nothing without another one.
     *
     * @param member the attribute
     * @param given whether it was given
     * @param needed the other attribute
     * @param there whether that was given
     * @return these checks
     */
    public Checks needs(String member, boolean given, String needed, boolean there) {
        return !given || there
                ? this
                : add(Violation.of(ValueProblem.NEEDS, ValuePath.of(member))
                        .with("member", member)
                        .with("needed", needed));
    }

    /**
     * Adds what was found by other means.
     *
     * @param violation what was found
     * @return these checks
     */
    public Checks add(Violation violation) {
        Checks checks = found.isEmpty() ? new Checks(new ArrayList<>()) : this;
        if (checks.found.size() < MOST) {
            checks.found.add(violation);
        }
        return checks;
    }

    /**
     * Lets a value pass.
     *
     * @param value what was checked
     * @param <T> its type
     * @return the value
     * @throws InvalidValueException with everything that was found, if anything was
     */
    public <T> T passed(T value) {
        return found.isEmpty() ? value : passed(nameOf(value.getClass()), value);
    }

    /**
     * Lets an attribute pass that was checked before its value is made.
     *
     * @param type the simple name of the value's type
     * @param attribute what was checked
     * @param <T> its type
     * @return the attribute
     * @throws InvalidValueException with everything that was found, if anything was
     */
    public <T> T passed(String type, T attribute) {
        if (!found.isEmpty()) {
            throw new InvalidValueException(type, ValidationReport.of(found));
        }
        return attribute;
    }

    /** The name of a type as users know it: of a generated class, that of the interface. */
    private static String nameOf(Class<?> type) {
        Class<?>[] interfaces = type.getInterfaces();
        return interfaces.length == 1 && !type.isRecord() ? interfaces[0].getSimpleName() : type.getSimpleName();
    }
}
