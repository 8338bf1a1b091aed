/** What actors are to each other over time: members of bodies, and successors of those who went before. */
@NullMarked
package org.entente.actor;

import org.jspecify.annotations.NullMarked;
