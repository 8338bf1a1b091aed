/** Agreements through a Jackson 3 mapper of your own: {@link org.entente.jackson3.EntenteModule}. */
@NullMarked
package org.entente.jackson3;

import org.jspecify.annotations.NullMarked;
