/**
 * What must hold between the objects of an agreement, and between an agreement and the text that it was coded from.
 */
@NullMarked
package org.entente.validation;

import org.jspecify.annotations.NullMarked;
