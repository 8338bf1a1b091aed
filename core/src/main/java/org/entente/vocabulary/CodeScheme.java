package org.entente.vocabulary;

import java.util.Locale;
import java.util.function.Function;
import org.entente.violation.Printable;
import org.jspecify.annotations.Nullable;

/**
 * The scheme that a code belongs to.
 *
 * <p>The publisher of each scheme says what its codes mean; the library asserts nothing about who is a state.
 *
 * @param code the value as it is written; refused with {@code term-malformed} if it is spelt otherwise
 */
public record CodeScheme(String code) implements Term {

    /** Without a method reference: with the register it would be the first that a fresh JVM links. */
    private static final Vocabulary<CodeScheme> VOCABULARY = new Vocabulary<>("code-scheme", new Function<>() {
        @Override
        public CodeScheme apply(String code) {
            return new CodeScheme(code);
        }
    });

    /** ISO 3166-1 alpha-2 country codes. */
    public static final CodeScheme ISO_3166_1_ALPHA_2 = VOCABULARY.declare("ISO_3166_1_ALPHA_2");

    /** ISO 3166-1 alpha-3 country codes. */
    public static final CodeScheme ISO_3166_1_ALPHA_3 = VOCABULARY.declare("ISO_3166_1_ALPHA_3");

    /** ISO 3166-1 numeric country codes. */
    public static final CodeScheme ISO_3166_1_NUMERIC = VOCABULARY.declare("ISO_3166_1_NUMERIC");

    /** ISO 3166-3 codes of former countries. */
    public static final CodeScheme ISO_3166_3 = VOCABULARY.declare("ISO_3166_3");

    /** UN M49 codes of countries and regions. */
    public static final CodeScheme UN_M49 = VOCABULARY.declare("UN_M49");

    /** EuroVoc concept numbers. */
    public static final CodeScheme EUROVOC = VOCABULARY.declare("EUROVOC");

    /** Comparative Agendas Project topic codes. */
    public static final CodeScheme CAP = VOCABULARY.declare("CAP");

    /** UNBIS Thesaurus. */
    public static final CodeScheme UNBIS = VOCABULARY.declare("UNBIS");

    /** UN document symbols. */
    public static final CodeScheme UN_SYMBOL = VOCABULARY.declare("UN_SYMBOL");

    /** Registration numbers of the UN Treaty Series, such as I-33521 or II:965, with or without the part. */
    public static final CodeScheme UNTS = VOCABULARY.declare("UNTS");

    /** Volume and page of the UN Treaty Series, such as 2404:261 or 2404 UNTS 261. */
    public static final CodeScheme UNTS_VOLUME = VOCABULARY.declare("UNTS_VOLUME");

    /** Numbers of certificates of registration by the UN Secretariat. */
    public static final CodeScheme UNTS_CERTIFICATE = VOCABULARY.declare("UNTS_CERTIFICATE");

    /** Registration numbers of the League of Nations Treaty Series, such as LoN-2137; also volume and page, such as 94 LNTS 57. */
    public static final CodeScheme LNTS = VOCABULARY.declare("LNTS");

    /** United States Treaties and Other International Agreements. */
    public static final CodeScheme UST = VOCABULARY.declare("UST");

    /** Treaties and Other International Acts Series. */
    public static final CodeScheme TIAS = VOCABULARY.declare("TIAS");

    /** United Kingdom Treaty Series, such as 12 (1990). */
    public static final CodeScheme UKTS = VOCABULARY.declare("UKTS");

    /** Council of Europe Treaty Series, ETS before 2004. */
    public static final CodeScheme CETS = VOCABULARY.declare("CETS");

    /** Numbers of documents of the European Union. */
    public static final CodeScheme CELEX = VOCABULARY.declare("CELEX");

    /** European Legislation Identifiers. */
    public static final CodeScheme ELI = VOCABULARY.declare("ELI");

    /** Alliance Treaty Obligations and Provisions: ids of alliances, and names of obligations with the version. */
    public static final CodeScheme ATOP = VOCABULARY.declare("ATOP");

    /** Country codes of the Correlates of War project. */
    public static final CodeScheme COW = VOCABULARY.declare("COW");

    /** Numbers of states by Gleditsch and Ward. */
    public static final CodeScheme GLEDITSCH_WARD = VOCABULARY.declare("GLEDITSCH_WARD");

    /** Conflict and Mediation Event Observations: codes of kinds of events. */
    public static final CodeScheme CAMEO = VOCABULARY.declare("CAMEO");

    /** Political Language Ontology for Verifiable Event Records: kinds of events. */
    public static final CodeScheme PLOVER = VOCABULARY.declare("PLOVER");

    /** The coding of commitments by the G7 and G20 Research Groups. */
    public static final CodeScheme G7_RESEARCH_GROUP = VOCABULARY.declare("G7_RESEARCH_GROUP");

    /** PA-X Peace Agreements Database: categories of provisions and ids of agreements. */
    public static final CodeScheme PA_X = VOCABULARY.declare("PA_X");

    /** Wikidata item numbers. */
    public static final CodeScheme WIKIDATA = VOCABULARY.declare("WIKIDATA");

    /** Unified Code for Units of Measure. */
    public static final CodeScheme UCUM = VOCABULARY.declare("UCUM");

    /** ISO 4217 currency codes. */
    public static final CodeScheme ISO_4217 = VOCABULARY.declare("ISO_4217");

    /**
     * Makes a value.
     *
     * @param code the value as it is written
     */
    public CodeScheme {
        Vocabulary.check(code);
    }

    /**
     * The values that are known, and the way to any other.
     *
     * @return the vocabulary
     */
    public static Vocabulary<CodeScheme> vocabulary() {
        return VOCABULARY;
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.knows(code);
    }

    @Override
    public String label(Locale locale) {
        return VOCABULARY.label(code, locale);
    }

    /** By hand, like the hash code: rules look up values, and a record's own methods are slow to make at first. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CodeScheme that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Renders the value as it is written. */
    @Override
    public String toString() {
        return Printable.echo(code);
    }
}
