/**
 * Parts of agreements, from actors to provisions, with their references open: what an agreement defines supplies them, or
 * what is made up for a part that stands alone. The classes of the face give these out, one subject each.
 */
@NullMarked
package org.entente.testing.part;

import org.jspecify.annotations.NullMarked;
