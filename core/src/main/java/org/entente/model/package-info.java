/**
 * The domain model: an {@link org.entente.model.Agreement} and everything that it holds.
 *
 * <p>Definitions (actors, officials, meetings, places, works, sources, policy areas) live once, in the agreement;
 * everything else refers to them by id. All values are immutable and thread-safe, are made by builders, and are equal if
 * all their attributes are.
 *
 * <p>The rules by which a person decides what a sentence is, who speaks, when and how firmly, are those of the coding
 * manual, docs/coding-manual.md in the sources; types and rules cite them by number.
 *
 * <p>What every type refuses alike: an id with white space or an invisible character, or without any other ({@code
 * id-malformed}); words that are blank ({@code text-blank}), hold a control character ({@code text-control-character})
 * or half a character ({@code text-malformed}), where "one line" also forbids line ends; what is mandatory and missing
 * ({@code required}). What a type refuses besides stands in its own documentation.
 */
@NullMarked
package org.entente.model;

import org.jspecify.annotations.NullMarked;
