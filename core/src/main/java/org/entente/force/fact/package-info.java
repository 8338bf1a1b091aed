/**
 * What is recorded of the life of an instrument, as questions about force ask for it: the acts by actor and by id, the sides,
 * the predecessors of an actor, and when what a clause counts was done. It judges nothing.
 *
 * <p>Not exported; it serves {@link org.entente.force} and its other rooms.
 */
@NullMarked
package org.entente.force.fact;

import org.jspecify.annotations.NullMarked;
