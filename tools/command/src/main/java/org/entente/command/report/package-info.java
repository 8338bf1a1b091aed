/** What was found, as text, JSON and SARIF. */
@NullMarked
package org.entente.command.report;

import org.jspecify.annotations.NullMarked;
