/**
 * Which texts a reader takes for the same: skeletons by Unicode Technical Standard 39, and what differs where two look
 * alike.
 *
 * <p>The table of confusable characters is a text resource of this package, made from Unicode's data by a test that holds
 * it against them. A library that has the table (ICU4J) is nearly twenty times as large as core, which needs nothing but
 * the JDK at run time; and a table made while building would need that library, or the network, in every build. The table
 * is read when something is compared for the first time, and never while a value is built or read.
 */
@NullMarked
package org.entente.lookalike;

import org.jspecify.annotations.NullMarked;
