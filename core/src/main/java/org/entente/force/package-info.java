/**
 * Whether an instrument is in force, for whom, since when, and why: judged by a policy from what is recorded of its life.
 *
 * <p>Recorded fact beats derived date. Every answer has three values and carries its reasons; what is not settled says
 * what would settle it. Nothing derived is stored. A policy of one's own builds the same answers, as the standard one does from
 * what {@code Analysis} in the room {@code analysis} finds out. Articles are those of the Vienna Convention on the Law of Treaties of
 * 1969 where no other source is named.
 */
@NullMarked
package org.entente.force;

import org.jspecify.annotations.NullMarked;
