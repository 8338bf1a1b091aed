/** What an instrument consists of: its parts, such as annexes, letters and paragraphs. */
@NullMarked
package org.entente.instrument;

import org.jspecify.annotations.NullMarked;
