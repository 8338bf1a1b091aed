/**
 * How values are built: the style of the generated builders and the checks that every {@code build()} runs.
 *
 * <p>Not exported; it serves the packages of this module alone.
 */
@NullMarked
package org.entente.construction;

import org.jspecify.annotations.NullMarked;
