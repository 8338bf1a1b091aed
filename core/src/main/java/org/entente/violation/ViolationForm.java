package org.entente.violation;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** What is written of a violation when it is serialised; a violation is made of it again, so nothing else comes in. */
record ViolationForm(
        Problem problem,
        Severity severity,
        List<Object> path,
        Map<String, String> arguments,
        TreeSet<String> own,
        int line,
        int column)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    static ViolationForm of(Violation violation, Problem problem, Iterable<String> own) {
        TreeSet<String> whole = new TreeSet<>();
        own.forEach(whole::add);
        return new ViolationForm(
                problem instanceof Serializable ? problem : InEnglish.of(problem),
                violation.severity(),
                violation.path().segments(),
                new LinkedHashMap<>(violation.arguments()),
                whole,
                violation.location().map(Location::line).orElse(0),
                violation.location().map(Location::column).orElse(0));
    }

    private Object readResolve() {
        ValuePath place = ValuePath.ROOT;
        for (Object step : path) {
            place = step instanceof Integer index ? place.index(index) : place.member((String) step);
        }
        Violation violation = Violation.of(problem, place).graded(severity);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            violation = own.contains(argument.getKey())
                    ? violation.listing(argument.getKey(), argument.getValue())
                    : violation.with(argument.getKey(), argument.getValue());
        }
        return line == 0 ? violation : violation.at(new Location(line, column));
    }

    /** Stands for a caller's problem that cannot be serialised; it is rendered in English. */
    private record InEnglish(String code, Severity severity, String english) implements Problem, Serializable {

        private static final long serialVersionUID = 1L;

        static InEnglish of(Problem problem) {
            return new InEnglish(problem.code(), problem.severity(), problem.pattern(Locale.ENGLISH));
        }

        @Override
        public String pattern(Locale locale) {
            return english;
        }
    }
}
