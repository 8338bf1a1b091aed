/**
 * How values look in JSON, by type: leaves, lists, objects and their members.
 *
 * <p>A {@link org.entente.json.type.JsonType} reads and writes the values of one type and states their schema. An
 * {@link org.entente.json.type.ObjectType} lists the members of a type, each once.
 */
@NullMarked
package org.entente.json.type;

import org.jspecify.annotations.NullMarked;
