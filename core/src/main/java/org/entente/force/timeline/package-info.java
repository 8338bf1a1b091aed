/**
 * What changes in the life of an instrument or of an actor in it, in the order of time, and the stage to which that leads on a
 * day. A reason is made as a {@link org.entente.violation.Violation} of a {@code ForceReason}: a code, a place, arguments and a
 * message by locale.
 *
 * <p>Not exported; it serves {@link org.entente.force} and its room {@code analysis}.
 */
@NullMarked
package org.entente.force.timeline;

import org.jspecify.annotations.NullMarked;
