/** What differs between two values as a JSON Patch (RFC 6902). */
@NullMarked
package org.entente.json.patch;

import org.jspecify.annotations.NullMarked;
