/** Agreements through a Jackson 2 mapper of your own: {@link org.entente.jackson2.EntenteModule}. */
@NullMarked
package org.entente.jackson2;

import org.jspecify.annotations.NullMarked;
