package org.entente.command.input;

/** What was given to the program cannot be used: a file that is not there, a text in another encoding. */
public final class UnusableInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what cannot be used.
     *
     * @param message what, and what to do
     */
    public UnusableInputException(String message) {
        super(message);
    }
}
