/**
 * What a text says, provision by provision: a {@link org.entente.provision.Provision} is a commitment, a position, an
 * appeal, a decision or a clause. It records the actor, the act and its object, the time, those concerned, and conditions.
 *
 * <p>A provision refers to actors, works, areas, parts and other provisions by id; the agreement that holds it defines
 * them. The rules by which a person decides what a sentence is are those of the coding manual, docs/coding-manual.md in
 * the sources; types and rules cite them by number.
 */
@NullMarked
package org.entente.provision;

import org.jspecify.annotations.NullMarked;
