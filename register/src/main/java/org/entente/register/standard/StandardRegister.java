package org.entente.register.standard;

import org.entente.model.PolicyAreas;
import org.entente.register.Register;
import org.entente.text.LocalizedText;

/**
 * The register that the library ships: states and dependent territories since 1900 with their names in 24 languages, former
 * names, predecessors and codes (ISO 3166-1 and -3, UN M49, Correlates of War, Gleditsch and Ward); international
 * organisations and groupings, those that matter most with dated members; and the policy areas of {@link PolicyAreas}.
 *
 * <p>An actor has its alpha-2 code of ISO 3166-1 as its id, one that has no longer a code of that part its code of part 3
 * ({@code SUHH}), any other a name in capitals ({@code AUSTRIA-HUNGARY}, {@code NATO}).
 *
 * <p>Kinds and dates are conventions of this register, no judgement on who is a state; where views differ, the note of the
 * actor says whose is given. The validity of a code of Correlates of War, or of Gleditsch and Ward, is not the membership
 * in their systems of states. {@code NOTICE} says where each table comes from.
 */
public final class StandardRegister {

    /** Loaded with this class, whose one use is to ask for it. */
    private static final Register REGISTER = load();

    private StandardRegister() {}

    /**
     * The standard register; it is loaded when it is first asked for, once.
     *
     * @return always the same instance
     */
    public static Register get() {
        return REGISTER;
    }

    private static Register load() {
        return Register.builder()
                .id("entente-standard")
                .title(LocalizedText.of("en", "Standard register of Entente", "ko", "앙탕트 표준 등록부"))
                .actors(new Actors().all())
                .policyAreas(PolicyAreas.standard().areas())
                .build();
    }
}
