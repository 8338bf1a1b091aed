package org.entente.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Units as the Unified Code for Units of Measure writes them, case-sensitive: {@code %}, {@code t}, {@code kW.h},
 * {@code mg/m3}, {@code 10*6.t}, {@code har}, {@code {person}}.
 *
 * <p>By the grammar of UCUM 2.2: atoms with a prefix where they are metric, exponents, annotations in braces, products,
 * quotients and brackets. The symbols are listed here as facts; UCUM's tables define them. Symbols of the
 * clinical laboratory are known as far as they are common.
 */
public final class Ucum {

    /** Longer codes are no units, so that no text from outside makes reading one dear. */
    private static final int LONGEST = 200;

    private static final Set<String> PREFIXES = set("Q R Y Z E P T G M k h da d c m u n p f a z y r q Ki Mi Gi Ti");

    /** The atoms that may have a prefix. */
    private static final Set<String> METRIC =
            set("m s g rad K C cd mol sr Hz N Pa J W A V F Ohm S Wb Cel T H lm lx Bq Gy Sv l L ar t bar u eV pc"
                    + " [c] [h] [k] [eps_0] [mu_0] [e] [m_e] [m_p] [G] [g] [ly] gf Ky dyn erg P Bi St Mx G Oe Gb sb Lmb ph"
                    + " Ci R RAD REM cal_[15] cal_[20] cal_m cal_IT cal_th cal tex m[H2O] m[Hg] eq osm g% kat U [iU] [IU]"
                    + " Np B B[SPL] B[V] B[mV] B[uV] B[10.nV] B[W] B[kW] st mho bit By Bd");

    private static final Set<String> OTHERS = set(
            "10* 10^ % [pi] [ppth] [ppm] [ppb] [pptr] gon deg ' '' min h d a_t a_j a_g a"
                    + " wk mo_s mo_j mo_g mo AU [lbf_av]"
                    + " [in_i] [ft_i] [yd_i] [mi_i] [fth_i] [nmi_i] [kn_i] [sin_i] [sft_i] [syd_i] [cin_i] [cft_i] [cyd_i] [bf_i]"
                    + " [cr_i] [mil_i] [cml_i] [hd_i] [ft_us] [yd_us] [in_us] [rd_us] [ch_us] [lk_us] [rch_us] [rlk_us] [fth_us]"
                    + " [fur_us] [mi_us] [acr_us] [srd_us] [smi_us] [sct] [twp] [mil_us] [in_br] [ft_br] [rd_br] [ch_br] [lk_br]"
                    + " [fth_br] [pc_br] [yd_br] [mi_br] [nmi_br] [kn_br] [acr_br] [gal_us] [bbl_us] [qt_us] [pt_us] [gil_us]"
                    + " [foz_us] [fdr_us] [min_us] [crd_us] [bu_us] [gal_wi] [pk_us] [dqt_us] [dpt_us] [tbs_us] [tsp_us] [cup_us]"
                    + " [foz_m] [cup_m] [tsp_m] [tbs_m] [gal_br] [pk_br] [bu_br] [qt_br] [pt_br] [gil_br] [foz_br] [fdr_br] [min_br]"
                    + " [gr] [lb_av] [oz_av] [dr_av] [scwt_av] [lcwt_av] [ston_av] [lton_av] [stone_av] [pwt_tr] [oz_tr] [lb_tr]"
                    + " [sc_ap] [dr_ap] [oz_ap] [lb_ap] [oz_m] [lne] [pnt] [pca] [pnt_pr] [pca_pr] [pied] [pouce] [ligne] [didot]"
                    + " [cicero] [degF] [degR] [degRe] [Cal] [Btu_39] [Btu_59] [Btu_60] [Btu_m] [Btu_IT] [Btu_th] [Btu] [HP] [den]"
                    + " [in_i'H2O] [in_i'Hg] [PRU] [wood'U] [diop] [p'diop] %[slope] [mesh_i] [Ch] [drp] [hnsf'U] [MET] [pH] [S]"
                    + " [HPF] [LPF] [arb'U] [USP'U] [CFU] [PFU] Ao b att [psi] circ sph [car_m] [car_Au] [smoot] bit_s");

    /** What people write for common units, in small letters. */
    private static final Map<String, String> MEANT = meanings(
            "kwh kW.h, mwh MW.h, gwh GW.h, twh TW.h, mw MW, gw GW, kw kW, ha har, hectare har, hectares har, hr h, hrs h, hour h,"
                    + " hours h, day d, days d, week wk, weeks wk, month mo, months mo, year a, years a, yr a, yrs a, tonne t,"
                    + " tonnes t, kg kg, km km, kilometre km, kilometres km, kilometer km, kilometers km, metre m, metres m,"
                    + " meter m, meters m, km² km2, m² m2, m³ m3, percent %, per_cent %, mile [mi_i], miles [mi_i],"
                    + " lb [lb_av], lbs [lb_av], foot [ft_i], feet [ft_i], barrel [bbl_us], barrels [bbl_us], bbl [bbl_us],"
                    + " °c Cel, tco2e t{CO2e}, ktco2e kt{CO2e}, mtco2e Mt{CO2e}, gtco2e Gt{CO2e}, person {person},"
                    + " persons {person}, people {person}, ppm [ppm], ppb [ppb]");

    private Ucum() {}

    private static Set<String> set(String words) {
        return new HashSet<>(List.of(words.split(" ", -1)));
    }

    private static Map<String, String> meanings(String pairs) {
        Map<String, String> meant = new HashMap<>();
        for (String pair : pairs.split(", ", -1)) {
            int space = pair.indexOf(' ');
            meant.put(pair.substring(0, space).replace('_', ' '), pair.substring(space + 1));
        }
        return meant;
    }

    /**
     * Returns whether a code is one of UCUM.
     *
     * @param code the code, case-sensitive
     * @return whether its grammar and its symbols are those of UCUM
     */
    public static boolean isUnit(String code) {
        Objects.requireNonNull(code, "code");
        if (code.isEmpty() || code.length() > LONGEST) {
            return false;
        }
        Reader reader = new Reader(code);
        reader.skip('/');
        return reader.term() && reader.at == code.length();
    }

    /**
     * Finds what was probably meant by a code that is none.
     *
     * @param code what was written, such as "kWh", "ha" or "tonnes"
     * @return the code of UCUM, such as {@code kW.h}, {@code har} or {@code t}; empty if none is probable
     */
    public static Optional<String> meant(String code) {
        return Optional.ofNullable(MEANT.get(code.strip().toLowerCase(Locale.ROOT)));
    }

    private static boolean isSymbol(String symbol) {
        if (METRIC.contains(symbol) || OTHERS.contains(symbol)) {
            return true;
        }
        for (int length = 1; length <= 2 && length < symbol.length(); length++) {
            if (PREFIXES.contains(symbol.substring(0, length)) && METRIC.contains(symbol.substring(length))) {
                return true;
            }
        }
        return false;
    }

    /** Reads a code from its beginning on. */
    private static final class Reader {

        private final String code;
        private int at;

        Reader(String code) {
            this.code = code;
        }

        /** Components with points and strokes between them. */
        private boolean term() {
            boolean sound = component();
            while (sound && (skip('.') || skip('/'))) {
                sound = component();
            }
            return sound;
        }

        private boolean component() {
            if (skip('(')) {
                return term() && skip(')');
            }
            if (skip('{')) {
                return annotation();
            }
            if (!isTenToThe() && digits()) {
                return true;
            }
            return isSymbol(symbol()) && exponent() && (!skip('{') || annotation());
        }

        /** Behind its brace: printable ASCII without another brace. */
        private boolean annotation() {
            while (at < code.length()
                    && code.charAt(at) >= ' '
                    && code.charAt(at) <= '~'
                    && "{}".indexOf(code.charAt(at)) < 0) {
                at++;
            }
            return skip('}');
        }

        private boolean isTenToThe() {
            return code.startsWith("10*", at) || code.startsWith("10^", at);
        }

        private boolean digits() {
            int from = at;
            while (at < code.length() && code.charAt(at) >= '0' && code.charAt(at) <= '9') {
                at++;
            }
            return at > from;
        }

        private boolean exponent() {
            boolean signed = skip('+') || skip('-');
            return digits() || !signed;
        }

        /** The letters of a unit, with what it has in square brackets. */
        private String symbol() {
            int from = at;
            at += isTenToThe() ? "10*".length() : 0;
            while (at < code.length() && (code.charAt(at) == '[' || isOfSymbol(code.charAt(at)))) {
                int end = code.charAt(at) == '[' ? code.indexOf(']', at) : at;
                if (end < 0) {
                    break;
                }
                at = end + 1;
            }
            return code.substring(from, at);
        }

        private static boolean isOfSymbol(char letter) {
            return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || "_%'".indexOf(letter) >= 0;
        }

        private boolean skip(char sign) {
            boolean there = at < code.length() && code.charAt(at) == sign;
            at += there ? 1 : 0;
            return there;
        }
    }
}
