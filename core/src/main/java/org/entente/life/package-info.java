/**
 * The life of an instrument as it is recorded: events, votes, reports of other sources, and the rules that a clause
 * states. {@code Life} holds all of it that a judgement about force rests on, {@code Moment} says when something of it counts.
 * Whether the instrument is in force is judged elsewhere, in {@code org.entente.force}.
 */
@NullMarked
package org.entente.life;

import org.jspecify.annotations.NullMarked;
