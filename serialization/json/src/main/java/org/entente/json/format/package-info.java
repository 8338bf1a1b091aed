/** The format {@code entente/1}: the types of an agreement, each member stated once, the version, and the schema. */
@NullMarked
package org.entente.json.format;

import org.jspecify.annotations.NullMarked;
