/**
 * Agreements as JSON: {@link org.entente.json.EntenteJson} reads, checks and writes them, and
 * {@link org.entente.json.EntenteModule} does so through a Jackson mapper of your own.
 *
 * <p>What the format is, and what it promises, is written in {@code docs/format.md}.
 */
@NullMarked
package org.entente.json;

import org.jspecify.annotations.NullMarked;
