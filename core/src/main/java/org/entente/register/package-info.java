/**
 * What several agreements share: actors over time, officials, meetings, places, works, policy areas and own terms, and how
 * they are found by a name or a code on a day.
 *
 * <p>An agreement stays a self-contained value: {@link org.entente.register.Register#complete} puts into it what it refers
 * to, and {@link org.entente.register.Register#reduce} takes that out again.
 */
@NullMarked
package org.entente.register;

import org.jspecify.annotations.NullMarked;
