/**
 * Which provisions of two statements of different days are about the same: by what they say, never by id or place.
 *
 * <p>Not exported; it serves {@link org.entente.comparison} alone.
 */
@NullMarked
package org.entente.comparison.alignment;

import org.jspecify.annotations.NullMarked;
