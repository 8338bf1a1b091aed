/**
 * What types are made of: the members of each, what each member is, and how a value is put together from them.
 *
 * <p>Every type of the model states its members once and shows them by its static method {@code meta()}. Reading,
 * writing, schemas, forms and the walks of validation follow from that. This package lies below the model and names none
 * of its types.
 *
 * <p>The build packs the functions by which members are got and set, one class a type, so that a fresh JVM need not make a
 * class for each.
 */
@NullMarked
package org.entente.meta;

import org.jspecify.annotations.NullMarked;
