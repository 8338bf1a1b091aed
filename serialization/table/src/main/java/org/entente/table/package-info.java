/**
 * Agreements as tables: a draft as rows. One provision a row; parties, actors, officials, events, assessments and the like
 * in tables of their own; columns are named as the members of the draft, with dots. {@code docs/table.md} teaches it.
 */
@NullMarked
package org.entente.table;

import org.jspecify.annotations.NullMarked;
