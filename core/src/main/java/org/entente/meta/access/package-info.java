/**
 * How the values of members are got and set: the functions behind {@link org.entente.meta}, for the modules of the
 * library alone. They may give way to classes that the build writes, never by hand.
 */
@NullMarked
package org.entente.meta.access;

import org.jspecify.annotations.NullMarked;
