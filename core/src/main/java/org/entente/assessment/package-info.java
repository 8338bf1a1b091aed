/** Whether commitments are kept: what others assess, by which scheme, and when. */
@NullMarked
package org.entente.assessment;

import org.jspecify.annotations.NullMarked;
