/** What an agreement says, in a page that a person reads. */
@NullMarked
package org.entente.brief;

import org.jspecify.annotations.NullMarked;
