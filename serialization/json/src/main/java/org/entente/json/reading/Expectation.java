package org.entente.json.reading;

/** What should stand at a place of JSON, in words for a person. */
public interface Expectation {

    /** What it is: "a string". */
    String description();

    /** JSON that would be accepted. */
    String example();

    static Expectation of(String description, String example) {
        return new Expectation() {
            @Override
            public String description() {
                return description;
            }

            @Override
            public String example() {
                return example;
            }
        };
    }
}
