/** One agreement, put together of parts: each sees what was defined before it. */
@NullMarked
package org.entente.testing.assembling;

import org.jspecify.annotations.NullMarked;
