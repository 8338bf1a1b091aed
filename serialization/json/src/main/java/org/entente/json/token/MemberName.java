package org.entente.json.token;

import org.jspecify.annotations.Nullable;

/** The name of a member, with the form in which each engine looks for it and writes it. */
public final class MemberName {

    /** How many engines can keep a form at once. */
    private static final int ENGINES = 4;

    private final String text;
    /** Forms are immutable, and made again if a thread does not see another's. */
    private final @Nullable Object[] forms = new @Nullable Object[ENGINES];

    public MemberName(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The form that an engine keeps, or null if it has kept none. */
    public @Nullable Object form(int engine) {
        return forms[engine];
    }

    public void keep(int engine, Object form) {
        forms[engine] = form;
    }
}
