/**
 * Time as exactly as a source gives it: uncertain dates, spans of them, durations, and what a text says about when.
 *
 * <p>Nothing is rounded: a year stays a year, and a question that the dates do not settle is answered with
 * {@link org.entente.time.Answer#CANNOT_TELL}.
 */
@NullMarked
package org.entente.time;

import org.jspecify.annotations.NullMarked;
