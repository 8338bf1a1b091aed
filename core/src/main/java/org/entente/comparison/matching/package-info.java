/**
 * Which elements of two lists are the same: by id, then by text and place, never by index. What a type is made of is read
 * from its {@code meta()}.
 *
 * <p>Not exported; it serves {@link org.entente.comparison} alone.
 */
@NullMarked
package org.entente.comparison.matching;

import org.jspecify.annotations.NullMarked;
