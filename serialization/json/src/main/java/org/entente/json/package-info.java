/**
 * Agreements as JSON: {@link org.entente.json.EntenteJson} reads, checks and writes them. The modules for Jackson mappers
 * are in {@code entente-jackson2} and {@code entente-jackson3}.
 *
 * <p>What the format is, and what it promises, is written in {@code docs/format.md}.
 */
@NullMarked
package org.entente.json;

import org.jspecify.annotations.NullMarked;
