/**
 * Drafts: agreements in short forms, as people and models write them.
 *
 * <p>A draft is parsed into a tree whose values know their places ({@code Node}). {@code Outline} takes provisions out of
 * their chapeaux and makes the ids that are wanted. {@code Expander} writes every short form out; what a member is says
 * its kind, so that nothing is stated here that the types do not state of themselves. {@code NodeTokens} replays the long
 * form into the reading of the format, which finds all that is wrong, at the places of the draft. {@code Shortener} is the
 * inverse: it takes a short form only if the expander makes the long one of it again.
 */
@NullMarked
package org.entente.json.draft;

import org.jspecify.annotations.NullMarked;
