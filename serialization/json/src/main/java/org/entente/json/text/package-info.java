/** Documents as text: their bytes, characters and places, and how they are written. */
@NullMarked
package org.entente.json.text;

import org.jspecify.annotations.NullMarked;
