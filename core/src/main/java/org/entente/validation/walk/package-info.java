/** Walks over an agreement that keep the place: along lists, over references, names, texts, codes, dates and spans. */
@NullMarked
package org.entente.validation.walk;

import org.jspecify.annotations.NullMarked;
