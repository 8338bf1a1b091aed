/**
 * What differs between two versions of one agreement, two registers, or two statements of different days, and what it means.
 *
 * <p>Things are matched by id, then by text and place, never by index. Each difference is a value that says where it is, what
 * it is called, what stood there, what stands there now, and what that means: weaker, a deadline moved, a performer dropped.
 * The differences make the later version of the earlier one, and those of two people are merged.
 */
@NullMarked
package org.entente.comparison;

import org.jspecify.annotations.NullMarked;
