/** Which acts have one effect in the law of treaties, stated once for the rules and for the judgement of force. */
@NullMarked
package org.entente.life.acts;

import org.jspecify.annotations.NullMarked;
