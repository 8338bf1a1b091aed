/** What can be wrong with JSON: codes, severities and messages. */
@NullMarked
package org.entente.json.problem;

import org.jspecify.annotations.NullMarked;
