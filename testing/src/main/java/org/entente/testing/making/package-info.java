/** What arbitraries are made of: builders filled by chance, words, and values whose references are resolved later. */
@NullMarked
package org.entente.testing.making;

import org.jspecify.annotations.NullMarked;
