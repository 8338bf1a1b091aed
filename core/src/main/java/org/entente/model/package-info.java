/**
 * The domain model: an {@link org.entente.model.Agreement} and everything that it holds.
 *
 * <p>Definitions (actors, officials, meetings, places, works, sources, policy areas) live once, in the agreement;
 * everything else refers to them by id. All values are immutable and thread-safe, are made by builders, and are equal if
 * all their attributes are.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
