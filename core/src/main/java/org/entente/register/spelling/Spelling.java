package org.entente.register.spelling;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keys under which names are found that are spelt differently, each coarser than the one before: two names with one key
 * are the same but for what the key leaves out.
 */
public enum Spelling {

    /** Without capitals, accents, punctuation, articles and the like. */
    FOLDED {
        @Override
        String keyOf(List<String> words) {
            return String.join(" ", words);
        }
    },

    /** In addition without the order of the words: {@code Korea, Republic of}. */
    UNORDERED {
        @Override
        String keyOf(List<String> words) {
            return sorted(words.stream());
        }
    },

    /** In addition with common abbreviations written out: {@code Dem. Rep.}, {@code St.}. */
    WRITTEN_OUT {
        @Override
        String keyOf(List<String> words) {
            return sorted(words.stream().flatMap(Spelling::writtenOut));
        }
    };

    /** Longer texts are no names; they cost nothing. */
    public static final int LONGEST = 200;

    private static final String FORMER = "former";

    private static final Map<String, String> ABBREVIATIONS = Map.ofEntries(
            Map.entry("rep", "republic"),
            Map.entry("republica", "republic"),
            Map.entry("repub", "republic"),
            Map.entry("republik", "republic"),
            Map.entry("republique", "republic"),
            Map.entry("dem", "democratic"),
            Map.entry("democ", "democratic"),
            Map.entry("peop", "peoples"),
            Map.entry("people", "peoples"),
            Map.entry("fed", "federal"),
            Map.entry("federated", "federal"),
            Map.entry("federation", "federal"),
            Map.entry("soc", "socialist"),
            Map.entry("isl", "islamic"),
            Map.entry("st", "saint"),
            Map.entry("ste", "saint"),
            Map.entry("sainte", "saint"),
            Map.entry("is", "islands"),
            Map.entry("isls", "islands"),
            Map.entry("island", "islands"),
            Map.entry("sts", "states"),
            Map.entry("terr", "territory"),
            Map.entry("ter", "territory"),
            Map.entry("territories", "territory"),
            Map.entry("prov", "province"),
            Map.entry("n", "north"),
            Map.entry("northern", "north"),
            Map.entry("s", "south"),
            Map.entry("southern", "south"),
            Map.entry("e", "east"),
            Map.entry("eastern", "east"),
            Map.entry("w", "west"),
            Map.entry("western", "west"),
            Map.entry("afr", "african"),
            Map.entry("cent", "central"),
            Map.entry("cen", "central"),
            Map.entry("eq", "equatorial"),
            Map.entry("equat", "equatorial"),
            Map.entry("gt", "great"),
            Map.entry("brit", "british"),
            Map.entry("br", "british"),
            Map.entry("utd", "united"),
            Map.entry("untd", "united"),
            Map.entry("sov", "soviet"),
            Map.entry("yug", "yugoslav"),
            Map.entry("yugoslavian", "yugoslav"),
            Map.entry("bol", "bolivarian"),
            Map.entry("bolivariana", "bolivarian"),
            Map.entry("plur", "plurinational"),
            Map.entry("neth", "netherlands"),
            Map.entry("guin", "guinea"),
            Map.entry("barb", "barbuda"),
            Map.entry("herz", "herzegovina"),
            Map.entry("herzegowina", "herzegovina"),
            Map.entry("gren", "grenadines"),
            Map.entry("nev", "nevis"),
            Map.entry("tob", "tobago"),
            Map.entry("trin", "trinidad"),
            Map.entry("prin", "principe"),
            Map.entry("emir", "emirates"),
            Map.entry("occ", "occupied"),
            Map.entry("fmr", FORMER),
            Map.entry("formerly", FORMER),
            Map.entry("us", "united states"),
            Map.entry("usa", "united states america"),
            Map.entry("uk", "united kingdom"),
            Map.entry("un", "united nations"),
            Map.entry("vietnam", "viet nam"),
            Map.entry("bangladesh", "bangla desh"),
            Map.entry("newzealand", "new zealand"),
            Map.entry("guineabissau", "guinea bissau"),
            Map.entry("telecommunications", "telecommunication"),
            Map.entry("organisation", "organization"),
            Map.entry("org", "organization"),
            Map.entry("orgn", "organization"),
            Map.entry("intl", "international"),
            Map.entry("int", "international"),
            Map.entry("comm", "commission"),
            Map.entry("programme", "program"),
            Map.entry("centre", "center"),
            Map.entry("labour", "labor"),
            Map.entry("defence", "defense"),
            Map.entry("cooperation", "co operation"),
            Map.entry("assn", "association"),
            Map.entry("govt", "government"),
            Map.entry("gov", "government"),
            Map.entry("gouvernement", "government"));

    /** What makes a long form of a short name. */
    private static final Set<String> FORMS = Set.of("republic", "kingdom");

    private static final String GOVERNMENT = "government";

    /** What stands beside these words and distinguishes no two states of today without them. */
    private static final Set<String> ADJECTIVES = Set.of("islamic", "arab", "socialist", "sovereign", "independent");

    abstract String keyOf(List<String> words);

    /**
     * The key of a name.
     *
     * @param name the name
     * @return the key; empty if the name has neither letters nor digits, or is longer than {@link #LONGEST}
     */
    public String key(String name) {
        Objects.requireNonNull(name, "name");
        return name.length() > LONGEST ? "" : keyOf(Words.of(name));
    }

    /**
     * The key of a name in {@link #WRITTEN_OUT} without the government, and without the word that says that it is no more.
     *
     * @param name the name
     * @return the key; empty if there is neither
     */
    public static String keyWithoutGovernment(String name) {
        return keyWithout(name, word -> word.equals(GOVERNMENT) || word.equals(FORMER));
    }

    /**
     * The key of the short name of a state in {@link #WRITTEN_OUT}, without the government and the form of state. So only
     * states are called: a kingdom of the United Nations is none.
     *
     * @param name the name
     * @return the key; empty if there is no form of state in it
     */
    public static String keyWithoutForm(String name) {
        return name.length() <= LONGEST && words(name).anyMatch(FORMS::contains)
                ? keyWithout(
                        name,
                        word -> word.equals(GOVERNMENT)
                                || word.equals(FORMER)
                                || FORMS.contains(word)
                                || ADJECTIVES.contains(word))
                : "";
    }

    private static String keyWithout(String name, Predicate<String> left) {
        if (name.length() > LONGEST || words(name).noneMatch(left)) {
            return "";
        }
        return sorted(words(name).filter(left.negate()));
    }

    private static Stream<String> words(String name) {
        return Words.of(name).stream().flatMap(Spelling::writtenOut);
    }

    private static Stream<String> writtenOut(String word) {
        String full = ABBREVIATIONS.getOrDefault(word, word);
        return full.indexOf(' ') < 0 ? Stream.of(full) : Stream.of(full.split(" ", -1));
    }

    private static String sorted(Stream<String> words) {
        return words.sorted().collect(Collectors.joining(" "));
    }
}
