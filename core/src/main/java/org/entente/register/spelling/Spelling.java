package org.entente.register.spelling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
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

    /** In addition without spaces: {@code SriLanka}. */
    JOINED {
        @Override
        String keyOf(List<String> words) {
            return String.join("", words);
        }
    },

    /** In addition without the order of the words: {@code Korea, Republic of}. */
    UNORDERED {
        @Override
        String keyOf(List<String> words) {
            return sorted(words);
        }
    },

    /** In addition with common abbreviations written out: {@code Dem. Rep.}, {@code St.}. */
    WRITTEN_OUT {
        @Override
        String keyOf(List<String> words) {
            List<String> full = new ArrayList<>(words.size());
            for (String word : words) {
                full.addAll(meanings(word).get(0));
            }
            return sorted(full);
        }
    };

    /** Longer texts are no names; they cost nothing. */
    public static final int LONGEST = 200;

    private static final String FORMER = "former";

    /** What a word may stand for, that first which it is in names; what is short in one way can be long in several. */
    private static final Map<String, List<List<String>>> ABBREVIATIONS = Map.ofEntries(
            entry("rep", "republic"),
            entry("republica", "republic"),
            entry("repub", "republic"),
            entry("republik", "republic"),
            entry("republique", "republic"),
            entry("dem", "democratic"),
            entry("democ", "democratic"),
            entry("peop", "peoples"),
            entry("people", "peoples"),
            entry("fed", "federal"),
            entry("federated", "federal"),
            entry("federation", "federal"),
            entry("soc", "socialist"),
            entry("isl", "islamic", "islands"),
            entry("st", "saint", "state"),
            entry("ste", "saint"),
            entry("sainte", "saint"),
            entry("is", "islands"),
            entry("isls", "islands"),
            entry("island", "islands"),
            entry("sts", "states"),
            entry("terr", "territory"),
            entry("ter", "territory"),
            entry("territories", "territory"),
            entry("prov", "province"),
            entry("n", "north", "northern", "new"),
            entry("s", "south", "southern", "saint", "san", "sao"),
            entry("e", "east", "eastern"),
            entry("w", "west", "western"),
            entry("afr", "african", "africa"),
            entry("cent", "central"),
            entry("cen", "central"),
            entry("eq", "equatorial"),
            entry("equat", "equatorial"),
            entry("gt", "great"),
            entry("brit", "british"),
            entry("br", "british", "bolivarian republic"),
            entry("utd", "united"),
            entry("untd", "united"),
            entry("sov", "soviet"),
            entry("yug", "yugoslav"),
            entry("yugoslavian", "yugoslav"),
            entry("bol", "bolivarian"),
            entry("bolivariana", "bolivarian"),
            entry("plur", "plurinational"),
            entry("neth", "netherlands"),
            entry("guin", "guinea"),
            entry("barb", "barbuda"),
            entry("herz", "herzegovina"),
            entry("herzegowina", "herzegovina"),
            entry("gren", "grenadines"),
            entry("nev", "nevis"),
            entry("tob", "tobago"),
            entry("trin", "trinidad"),
            entry("prin", "principe"),
            entry("emir", "emirates"),
            entry("occ", "occupied"),
            entry("fmr", FORMER),
            entry("formerly", FORMER),
            entry("us", "united states"),
            entry("usa", "united states america"),
            entry("uk", "united kingdom"),
            entry("un", "united nations", "united", "union"),
            entry("vietnam", "viet nam"),
            entry("bangladesh", "bangla desh"),
            entry("telecommunications", "telecommunication"),
            entry("organisation", "organization"),
            entry("org", "organization"),
            entry("orgn", "organization"),
            entry("intl", "international"),
            entry("int", "international"),
            entry("comm", "commission"),
            entry("programme", "program"),
            entry("centre", "center"),
            entry("labour", "labor"),
            entry("defence", "defense"),
            entry("cooperation", "co operation"),
            entry("assn", "association"),
            entry("govt", "government"),
            entry("gov", "government"),
            entry("gouvernement", "government"),
            entry("rp", "republic"),
            entry("r", "republic"),
            entry("p", "peoples"),
            entry("dpr", "democratic peoples republic"),
            entry("pdr", "peoples democratic republic"),
            entry("pr", "peoples republic"),
            entry("dr", "democratic republic"),
            entry("ar", "arab republic"),
            entry("sr", "socialist republic"),
            entry("fr", "french", "federal republic"),
            entry("rb", "bolivarian republic"),
            entry("ir", "islamic republic"),
            entry("fs", "federal states"),
            entry("ur", "united republic"),
            entry("ua", "united arab"),
            entry("sfr", "socialist federal republic"),
            entry("ssr", "soviet socialist republic"),
            entry("sar", "special administrative region"),
            entry("u", "united"),
            entry("c", "central", "cape"),
            entry("isd", "islands"),
            entry("isds", "islands"),
            entry("i", "islands"),
            entry("equa", "equatorial"),
            entry("boliv", "bolivarian"),
            entry("plurin", "plurinational"),
            entry("plurinat", "plurinational"),
            entry("admin", "administrative"),
            entry("reg", "region"),
            entry("gr", "great"),
            entry("dom", "dominican"),
            entry("am", "america", "american"),
            entry("hercegovina", "herzegovina"),
            entry("so", "south"),
            entry("em", "emirates"),
            entry("jam", "jamahiriya"),
            entry("aj", "arab jamahiriya"),
            entry("poc", "province china"),
            entry("uni", "united"),
            entry("gb", "great britain"),
            entry("dev", "development"),
            entry("econ", "economic"),
            entry("assoc", "association"),
            entry("inst", "institute"),
            entry("conf", "conference"),
            entry("eur", "european"),
            entry("north", "north", "northern"),
            entry("south", "south", "southern"),
            entry("east", "east", "eastern"),
            entry("west", "west", "western"));

    /** What makes a long form of a short name. */
    private static final Set<String> FORMS = Set.of("republic", "kingdom");

    private static final String GOVERNMENT = "government";

    /** What stands beside these words and distinguishes no two states of today without them. */
    private static final Set<String> ADJECTIVES = Set.of("islamic", "arab", "socialist", "sovereign", "independent");

    /** What "s" may be between other words: short for a direction, or a genitive that lost its apostrophe. */
    private static final List<List<String>> WITHIN =
            Stream.concat(Stream.of(List.<String>of()), meanings("s").stream()).toList();

    /** More readings of a text are not tried. */
    private static final int MOST_READINGS = 32;

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
     * The key of a name whose key in {@link #FOLDED} is known, in a fraction of the time: what a coarser key leaves out is
     * left out of a finer one.
     *
     * @param folded the key in {@link #FOLDED}
     * @return what {@link #key} makes of the name
     */
    public String keyOfFolded(String folded) {
        return this == FOLDED ? folded : keyOf(words(folded));
    }

    private static List<String> words(String folded) {
        int end = folded.indexOf(' ');
        if (end < 0) {
            return folded.isEmpty() ? List.of() : List.of(folded);
        }
        List<String> words = new ArrayList<>();
        int from = 0;
        for (; end >= 0; end = folded.indexOf(' ', from)) {
            words.add(folded.substring(from, end));
            from = end + 1;
        }
        words.add(folded.substring(from));
        return words;
    }

    /**
     * The keys of the names that a text may stand for: one, or several in {@link #WRITTEN_OUT}, where {@code Fr. Guiana} may
     * be French and {@code N. Cyprus} northern. A word that says {@code southern} is no {@code south}: Southern Africa is
     * not South Africa.
     *
     * @param text the text
     * @return the keys; none if the text has no key
     */
    public List<String> keys(String text) {
        String key = key(text);
        return key.isEmpty() ? List.of() : this == WRITTEN_OUT ? keys(readings(text), word -> false) : List.of(key);
    }

    /**
     * The keys of a text in {@link #WRITTEN_OUT} without the government, and without the word that says that it is no more.
     *
     * @param text the text
     * @return the keys; none if there is neither
     */
    public static List<String> keysWithoutGovernment(String text) {
        return keys(readings(text, Spelling::isBesideNames), Spelling::isBesideNames);
    }

    /**
     * The keys of the short name of a state in {@link #WRITTEN_OUT}, without the government and the form of state. So only
     * states are called: a kingdom of the United Nations is none.
     *
     * @param text the text
     * @return the keys; none if there is no form of state in it
     */
    public static List<String> keysWithoutForm(String text) {
        return keys(
                readings(text, FORMS::contains),
                word -> isBesideNames(word) || FORMS.contains(word) || ADJECTIVES.contains(word));
    }

    private static boolean isBesideNames(String word) {
        return word.equals(GOVERNMENT) || word.equals(FORMER);
    }

    private static List<String> keys(List<List<String>> readings, Predicate<String> left) {
        return readings.stream()
                .map(words -> sorted(words.stream().filter(left.negate()).toList()))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    private static List<List<String>> readings(String text, Predicate<String> wanted) {
        return readings(text).stream()
                .filter(words -> words.stream().anyMatch(wanted))
                .toList();
    }

    private static List<List<String>> readings(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<String> words = Words.of(text);
        List<List<String>> readings = List.of(List.of());
        for (int at = 0; at < words.size(); at++) {
            boolean isWithin = at > 0 && at < words.size() - 1;
            List<List<String>> meanings = isWithin && words.get(at).equals("s") ? WITHIN : meanings(words.get(at));
            int tried = readings.size() * meanings.size() > MOST_READINGS ? 1 : meanings.size();
            List<List<String>> before = readings;
            readings = meanings.subList(0, tried).stream()
                    .flatMap(meaning -> before.stream()
                            .map(read -> Stream.concat(read.stream(), meaning.stream())
                                    .toList()))
                    .toList();
        }
        return readings;
    }

    private static List<List<String>> meanings(String word) {
        List<List<String>> meanings = ABBREVIATIONS.get(word);
        return meanings == null ? List.of(List.of(word)) : meanings;
    }

    private static Map.Entry<String, List<List<String>>> entry(String word, String... meanings) {
        List<List<String>> all = new ArrayList<>(meanings.length);
        for (String meaning : meanings) {
            all.add(List.of(meaning.split(" ", -1)));
        }
        return Map.entry(word, all);
    }

    private static String sorted(List<String> words) {
        if (words.size() == 1) {
            return words.get(0);
        }
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return String.join(" ", sorted);
    }
}
