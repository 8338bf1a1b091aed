package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Forms of listed words, as grammars of English give them. */
class FormsTest {

    /** What no form of an English verb ends in: "applys", "applyed", "agreeed", "pledgeing", "addresss". */
    private static final Pattern SLIPS = Pattern.compile(".*([^aeiou](ys|yed)|eee.*|[^e]geing|sss)");

    private static LexiconEntry entry(WordClass wordClass, String lemma) {
        return Lexicon.standard().entries().stream()
                .filter(each -> each.wordClass() == wordClass && each.lemma().equals(lemma))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "VERB, pledge, pledge pledges pledged pledging",
        "VERB, end, end ends ended ending",
        "VERB, agree, agree agrees agreed agreeing",
        "VERB, study, study studies studied studying",
        "VERB, try, try tries tried trying",
        "VERB, stay, stay stays stayed staying",
        "VERB, convey, convey conveys conveyed conveying",
        "VERB, discuss, discuss discusses discussed discussing",
        "VERB, relax, relax relaxes relaxed relaxing",
        "VERB, enrich, enrich enriches enriched enriching",
        "VERB, establish, establish establishes established establishing",
        "VERB, forgo, forgo forgoes forwent forgone forgoing",
        "VERB, commit, commit commits committed committing",
        "VERB, undertake, undertake undertakes undertook undertaken undertaking",
        "NOUN, pledge, pledge pledges",
        "NOUN, launch, launch launches",
        "NOUN, guarantee, guarantee guarantees",
        "MODAL, can, can",
        "MODAL, could, could"
    })
    void wordHasTheFormsOfItsClass(WordClass wordClass, String lemma, String forms) {
        assertEquals(new TreeSet<>(List.of(forms.split(" "))), new TreeSet<>(Forms.of(entry(wordClass, lemma))));
    }

    @ParameterizedTest
    @CsvSource({
        "go on, goes on; went on; gone on; going on",
        "give up, gives up; gave up; given up; giving up",
        "set up, sets up; setting up",
        "pay tribute, pays tribute; paid tribute; paying tribute",
        "do away with, does away with; did away with; done away with; doing away with",
        "be committed, am committed; is committed; are committed; was committed; were committed; been committed; being committed"
    })
    void firstWordOfAPhraseIsInflected(String lemma, String others) {
        Set<String> forms = new TreeSet<>(Arrays.asList(others.split("; ")));
        forms.add(lemma);
        assertEquals(forms, new TreeSet<>(Forms.of(entry(WordClass.VERB, lemma))));
    }

    static Stream<LexiconEntry> verbs() {
        return Lexicon.standard().entries().stream().filter(each -> each.wordClass() == WordClass.VERB);
    }

    /** Whatever the verb, it has a form in -s and one in -ing, none is made of nothing, and no ending is doubled. */
    @ParameterizedTest
    @MethodSource("verbs")
    void everyVerbHasThirdPersonAndParticiple(LexiconEntry verb) {
        Set<String> forms = Forms.of(verb);
        List<String> firsts = forms.stream().map(form -> form.split(" ", 2)[0]).toList();
        assertTrue(forms.contains(Phrases.key(verb.lemma())), forms.toString());
        assertTrue(firsts.stream().anyMatch(first -> first.endsWith("s")), forms.toString());
        assertTrue(firsts.stream().anyMatch(first -> first.endsWith("ing")), forms.toString());
        for (String first : firsts) {
            assertFalse(first.isEmpty() || SLIPS.matcher(first).matches(), first);
        }
    }
}
