/** What the rules look up: definitions by id, what is part of what, dates and holders, each found once in a run. */
@NullMarked
package org.entente.validation.index;

import org.jspecify.annotations.NullMarked;
