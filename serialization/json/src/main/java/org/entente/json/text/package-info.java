/** Documents in memory: their bytes, characters and places. */
@NullMarked
package org.entente.json.text;

import org.jspecify.annotations.NullMarked;
