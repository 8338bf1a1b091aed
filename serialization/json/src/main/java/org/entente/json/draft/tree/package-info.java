/** The JSON of a draft as a tree: read with comments and places, looked through, laid out, and what is found in it. */
@NullMarked
package org.entente.json.draft.tree;

import org.jspecify.annotations.NullMarked;
