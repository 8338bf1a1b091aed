/** The parts of a JSON Schema. */
@NullMarked
package org.entente.json.schema;

import org.jspecify.annotations.NullMarked;
