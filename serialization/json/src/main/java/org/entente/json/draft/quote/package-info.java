/** Quotes: read from a draft, looked for in the texts of sources, and what they are anchored to. */
@NullMarked
package org.entente.json.draft.quote;

import org.jspecify.annotations.NullMarked;
