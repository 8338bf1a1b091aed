/**
 * When something is to be done or takes effect, as a text says it: timings, what they are counted from, how often.
 *
 * <p>One algebra, {@link org.entente.timing.Trigger}, serves the bounds of a timing and the beginning of force.
 */
@NullMarked
package org.entente.timing;

import org.jspecify.annotations.NullMarked;
