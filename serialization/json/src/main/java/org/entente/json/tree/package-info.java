/** JSON as a tree, for what is written and never read: schemas and reports. */
@NullMarked
package org.entente.json.tree;

import org.jspecify.annotations.NullMarked;
