/** How types, members and terms may be written in a draft: short forms, roles, spelling. */
@NullMarked
package org.entente.json.draft.form;

import org.jspecify.annotations.NullMarked;
