/**
 * What a mapper needs to know of the format: its types, and how each is read and written. For the modules of
 * {@code entente-jackson2} and {@code entente-jackson3} alone.
 */
@NullMarked
package org.entente.json.mapper;

import org.jspecify.annotations.NullMarked;
