package org.entente.command.input;

/** What was given to the program cannot be used: a file that is not there, a text in another encoding. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String text;
    private final String named;

    /**
     * Says what cannot be used.
     *
     * @param text the key of the text that says why, and what to do
     * @param named what was named
     */
    public UnusableInputException(String text, String named) {
        super(named + ": " + text);
        this.text = text;
        this.named = named;
    }

    /** {@return the key of the text that says why it cannot be used} */
    public String text() {
        return text;
    }

    /** {@return what was named} */
    public String named() {
        return named;
    }
}
