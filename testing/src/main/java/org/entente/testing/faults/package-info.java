/** Faults: a draft of an agreement as JSON, what stands where in it, and the changes that a report must name. */
@NullMarked
package org.entente.testing.faults;

import org.jspecify.annotations.NullMarked;
