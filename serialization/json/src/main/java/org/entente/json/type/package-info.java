/**
 * How values look in JSON, by type: leaves, lists, objects and their members.
 *
 * <p>A {@link org.entente.json.type.JsonType} reads and writes the values of one type and states their schema. An
 * {@link org.entente.json.type.ObjectReader} reads an object, member by member, into the builder of its type; an
 * {@link org.entente.json.type.ObjectType} has the members, and builds the value where one of them has a problem.
 */
@NullMarked
package org.entente.json.type;

import org.jspecify.annotations.NullMarked;
