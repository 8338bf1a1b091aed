/** The manual pages, made of what the commands say of themselves. */
@NullMarked
package org.entente.command.manual;

import org.jspecify.annotations.NullMarked;
