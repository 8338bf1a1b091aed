/**
 * The data that the library ships for people's judgements: the lexicon of diplomatic English, how changes combine, and
 * the taxonomy of policy areas. The types that give them a meaning read them from here.
 */
@NullMarked
package org.entente.shipped;

import org.jspecify.annotations.NullMarked;
