package org.entente.command.report;

import tools.jackson.core.JsonGenerator;

/** Writes the members of a JSON object that answer a question. */
@FunctionalInterface
public interface JsonAnswer {

    /**
     * Writes the members into the object that is open.
     *
     * @param json where to write
     */
    void write(JsonGenerator json);
}
