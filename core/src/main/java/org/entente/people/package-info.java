/** Who acts for an actor: persons, the offices that they hold for a time, and how they take part in meetings and acts. */
@NullMarked
package org.entente.people;

import org.jspecify.annotations.NullMarked;
