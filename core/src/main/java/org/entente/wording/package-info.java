/**
 * The words of a text: wordings and qualifiers, quantities, names of persons, references, and text by language.
 *
 * <p>What was printed is kept as it was printed; what it means stands beside it and may be left out.
 */
@NullMarked
package org.entente.wording;

import org.jspecify.annotations.NullMarked;
