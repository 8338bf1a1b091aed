package org.entente.json;

import org.entente.comparison.Comparison;
import org.entente.json.format.FormatTypes;
import org.entente.json.patch.JsonPatch;
import org.entente.json.text.Output;
import org.entente.model.Agreement;
import org.entente.register.Register;

/** Writes comparisons as patches of the JSON that an instance writes. */
final class Patches {

    private Patches() {}

    static <T> Output.Written of(Comparison<T> comparison, Settings settings) {
        T before = comparison.before();
        T after = comparison.apply(before);
        if (before instanceof Agreement one && after instanceof Agreement other) {
            Agreement written = settings.written(one);
            Agreement changed = settings.written(other);
            return out -> JsonPatch.write(
                    FormatTypes.AGREEMENT,
                    written,
                    changed,
                    Comparison.of(written, changed).differences(),
                    out);
        }
        Register register = (Register) before;
        Register changed = (Register) after;
        return out -> JsonPatch.write(
                FormatTypes.register(),
                register,
                changed,
                Comparison.of(register, changed).differences(),
                out);
    }
}
