/**
 * Tokens of JSON, read and written by an engine. For the engines alone: {@code entente-jackson2} and
 * {@code entente-jackson3} implement {@link org.entente.json.token.JsonEngine}, {@link org.entente.json.token.TokenReader}
 * and {@link org.entente.json.token.TokenWriter}; the rest of the module knows these and no parser.
 */
@NullMarked
package org.entente.json.token;

import org.jspecify.annotations.NullMarked;
