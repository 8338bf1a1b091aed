/** Texts by language, and the tags of languages. */
@NullMarked
package org.entente.text;

import org.jspecify.annotations.NullMarked;
