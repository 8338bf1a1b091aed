/**
 * What can be wrong: problems with stable codes, the place where each was met, and reports of them.
 *
 * <p>The same vocabulary serves construction, validation and reading, so that a tool shows one kind of finding.
 */
@NullMarked
package org.entente.violation;

import org.jspecify.annotations.NullMarked;
