/** The standard register: who is who in the agreements of the world since 1900, made of tables in this package. */
@NullMarked
package org.entente.register.standard;

import org.jspecify.annotations.NullMarked;
