/**
 * The format {@code entente/1}. {@link org.entente.json.format.FormatTypes} makes the reader, the writer and the schema of each
 * type from the members that the type of the model states, such as those at the foot of {@link org.entente.source.Source}.
 * The version follows from them too ({@link org.entente.json.format.FormatVersion}).
 */
@NullMarked
package org.entente.json.format;

import org.jspecify.annotations.NullMarked;
