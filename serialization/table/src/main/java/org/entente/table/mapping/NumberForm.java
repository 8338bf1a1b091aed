package org.entente.table.mapping;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How numbers are written: what stands before the fraction and between thousands. The minus may be a hyphen or U+2212. */
public final class NumberForm {

    private static final String MINUS = "[-\u2212]";

    private final String decimal;
    private final String group;
    private final Pattern form;

    NumberForm(String decimal, String group) {
        this.decimal = decimal;
        this.group = group;
        String digits = group.isEmpty() ? "[0-9]+" : "[0-9]{1,3}(?:" + Pattern.quote(group) + "[0-9]{3})+|[0-9]+";
        this.form = Pattern.compile("(" + MINUS + "?)\\+?(" + digits + ")(?:" + Pattern.quote(decimal) + "([0-9]+))?");
    }

    /** The number as JSON writes it; empty if it is not written so. */
    Optional<String> read(String text) {
        Matcher found = form.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String whole =
                (group.isEmpty() ? found.group(2) : found.group(2).replace(group, "")).replaceFirst("^0+(?=[0-9])", "");
        String fraction = found.group(3) == null ? "" : "." + found.group(3);
        return Optional.of((found.group(1).isEmpty() ? "" : "-") + whole + fraction);
    }

    /** A number that is written so. */
    String example() {
        return "1" + group + "234" + decimal + "5";
    }
}
