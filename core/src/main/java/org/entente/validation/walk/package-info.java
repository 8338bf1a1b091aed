/** Walks over an agreement that keep the place: along lists, over names, texts and tags of languages, spans. */
@NullMarked
package org.entente.validation.walk;

import org.jspecify.annotations.NullMarked;
