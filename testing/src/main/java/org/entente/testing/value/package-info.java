/** Values that members hold: dates, terms, spans, quantities, names; what no row of a type names is drawn by what it is. */
@NullMarked
package org.entente.testing.value;

import org.jspecify.annotations.NullMarked;
