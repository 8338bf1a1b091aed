/** What an instrument consists of and belongs to: its parts, its texts by language, its relations to other instruments. */
@NullMarked
package org.entente.instrument;

import org.jspecify.annotations.NullMarked;
