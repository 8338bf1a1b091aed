package org.entente.json.reading;

/** What should stand at a place of JSON, in words for a person. */
public interface Expectation {

    /** What it is: "a string". */
    String description();

    /** JSON that would be accepted. */
    String example();

    /** One that is stated as it is shown. */
    record Stated(String description, String example) implements Expectation {}
}
