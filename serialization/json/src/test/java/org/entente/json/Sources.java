package org.entente.json;

import org.entente.json.token.Engines;
import org.entente.json.token.TokenSource;

/** Readers with the standard limits, of the engine that the tests run with. */
public final class Sources {

    public static final TokenSource STANDARD = Engines.standard()
            .source(Limits.standard().depth(), Limits.standard().token(), Limits.NUMBER, false);

    private Sources() {}
}
