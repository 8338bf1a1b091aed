/**
 * What the parts of an agreement are called, in the words of a reader's language.
 *
 * <p>Not exported; it serves {@link org.entente.comparison} alone.
 */
@NullMarked
package org.entente.comparison.phrasing;

import org.jspecify.annotations.NullMarked;
