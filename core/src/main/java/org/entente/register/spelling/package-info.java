/** How names are compared that are spelt differently: what is folded, what may be left out, what is near. */
@NullMarked
package org.entente.register.spelling;

import org.jspecify.annotations.NullMarked;
