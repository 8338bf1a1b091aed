/**
 * The words that the world may add to: open vocabularies with known values, and codes that carry their scheme.
 *
 * <p>A value that this version does not know is kept and written back as it was read.
 */
@NullMarked
package org.entente.vocabulary;

import org.jspecify.annotations.NullMarked;
