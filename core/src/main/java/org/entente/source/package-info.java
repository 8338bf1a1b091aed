/**
 * Where the text says so: sources, spans of their text, citations, and the text itself as its holder has it.
 *
 * <p>Positions count Unicode code points, never the units of some encoding.
 */
@NullMarked
package org.entente.source;

import org.jspecify.annotations.NullMarked;
