package org.entente.json.draft;

import java.util.Optional;
import org.entente.meta.DefinitionKind;

/** Definitions from elsewhere that a draft may take by their id. */
interface Known {

    /** The long form of a definition, or empty if there is none of that id. */
    Optional<Node.Fields> definition(DefinitionKind kind, String id);
}
