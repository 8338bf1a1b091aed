package org.entente.validation;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entente.model.LegalNature;
import org.entente.quantity.Ucum;
import org.entente.text.LocalizedText;
import org.entente.validation.index.CodeChecks;
import org.entente.validation.walk.Codes;
import org.entente.validation.walk.Cursor;
import org.entente.validation.walk.Names;
import org.entente.violation.Printable;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LegalForce;
import org.entente.wording.Word;
import org.entente.wording.Wording;

/** Words, names and codes that are probably not what was meant. */
final class WordRules {

    static final List<Rule> ALL = List.of(
            new LibraryRule(AgreementProblem.TREATY_TERM, WordRules::treatyTerms)
                    .reading("legalNatures[].force", "legalNatures[].scope"),
            new LibraryRule(
                    AgreementProblem.CODE_UNKNOWN,
                    inspection -> Codes.each(inspection.agreement(), code -> code(inspection, code))),
            new LibraryRule(
                    AgreementProblem.UNIT_UNKNOWN,
                    inspection -> Codes.ofQuantities(inspection.agreement(), code -> unit(inspection, code))),
            new LibraryRule(
                    AgreementProblem.NAME_INVISIBLE_CHARACTER,
                    inspection -> names(inspection, name -> invisible(inspection, name))),
            new LibraryRule(
                    AgreementProblem.NAME_MIXED_SCRIPTS,
                    inspection -> names(inspection, name -> mixed(inspection, name))));

    private static final Set<String> TREATY_LEMMAS = Set.of("shall", "agree", "undertake");
    private static final Pattern TREATY_TERMS =
            Pattern.compile("\\b(shall|undertakes?|[Tt]he Parties|enters? into force|(?:[Dd]one|DONE) at)\\b");

    /** Of which each of the terms has one. */
    private static final List<String> TREATY_STEMS =
            List.of("shall", "undertake", "he Parties", "into force", "one at", "DONE at");

    /** Where the Greek letters begin; the Cyrillic ones are after them. */
    private static final char GREEK = 0x0370;

    private static final Set<Character.UnicodeScript> LOOK_ALIKES =
            EnumSet.of(Character.UnicodeScript.LATIN, Character.UnicodeScript.CYRILLIC, Character.UnicodeScript.GREEK);

    private WordRules() {}

    private static void treatyTerms(RuleRun inspection) {
        if (isPolitical(inspection.agreement().legalNatures())) {
            Cursor.in("provisions", inspection.agreement().provisions()).forEach(provision -> {
                provision.part("wording", provision.get().wording()).forEach(wording -> lemmas(inspection, wording));
                provision.part("text", provision.get().text()).forEach(text -> terms(inspection, text));
            });
        }
    }

    /** Whether the agreement as a whole is, by all that say so. */
    private static boolean isPolitical(List<LegalNature> natures) {
        List<LegalNature> whole =
                natures.stream().filter(nature -> nature.scope().isEmpty()).toList();
        return !whole.isEmpty()
                && whole.stream().allMatch(nature -> nature.force().equals(LegalForce.POLITICAL));
    }

    private static void lemmas(RuleRun inspection, Cursor<Wording> at) {
        for (Word word : at.get().words()) {
            Optional<String> lemma = word.lemma();
            if (lemma.isPresent() && TREATY_LEMMAS.contains(lemma.get())) {
                inspection.report(treatyTerm(at.path(), lemma.get()));
            }
        }
    }

    private static void terms(RuleRun inspection, Cursor<LocalizedText> at) {
        boolean[] may = new boolean[1];
        at.get().texts().forEach((language, text) -> may[0] = may[0] || mayHaveTreatyTerm(text));
        if (may[0]) {
            at.get().texts().values().stream()
                    .flatMap(text -> TREATY_TERMS.matcher(text).results())
                    .map(MatchResult::group)
                    .distinct()
                    .forEach(term -> inspection.report(treatyTerm(at.path(), term)));
        }
    }

    /** Looking for words is much faster than matching a pattern, and most texts have none. */
    private static boolean mayHaveTreatyTerm(String text) {
        for (String stem : TREATY_STEMS) {
            if (text.contains(stem)) {
                return true;
            }
        }
        return false;
    }

    private static Violation treatyTerm(ValuePath path, String term) {
        return Violation.of(AgreementProblem.TREATY_TERM, path)
                .with("term", term)
                .with("force", LegalForce.POLITICAL);
    }

    private static void code(RuleRun inspection, Cursor<Code> at) {
        Code code = at.get();
        Optional<Predicate<String>> check = CodeChecks.of(code.scheme());
        if (check.isPresent() && !check.get().test(code.value())) {
            inspection.report(Violation.of(AgreementProblem.CODE_UNKNOWN, at.path())
                    .with("value", code.value())
                    .with("scheme", code.scheme()));
        }
    }

    private static void unit(RuleRun inspection, Cursor<Code> at) {
        Code code = at.get();
        if (code.scheme().equals(CodeScheme.UCUM) && !Ucum.isUnit(code.value())) {
            Violation violation =
                    Violation.of(AgreementProblem.UNIT_UNKNOWN, at.path()).with("value", code.value());
            inspection.report(Ucum.meant(code.value())
                    .map(near -> violation.with("near", near))
                    .orElse(violation));
        }
    }

    /** The names that no look-alike was reported of. */
    private static void names(RuleRun inspection, Consumer<Cursor<String>> action) {
        if (inspection.names().areSimple()) {
            return;
        }
        BitSet reported = inspection.lookAlikes();
        Names.ofActorsAndPlaces(inspection.agreement(), (name, owner, number) -> {
            if (!reported.get(number)) {
                action.accept(name);
            }
        });
    }

    private static void invisible(RuleRun inspection, Cursor<String> at) {
        String name = at.get();
        int position = 0;
        for (int i = 0; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            if (isInvisible(name.codePointAt(i))) {
                inspection.report(Violation.of(AgreementProblem.NAME_INVISIBLE_CHARACTER, at.path())
                        .with("character", Printable.code(name.codePointAt(i)))
                        .with("position", position));
                return;
            }
            position++;
        }
    }

    /** Format characters, save the joiners that some scripts need, fillers of Hangul, and no-break spaces. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT -> codePoint != 0x200C && codePoint != 0x200D;
            case Character.OTHER_LETTER -> Printable.isIgnorable(codePoint);
            default -> codePoint == 0x00A0 || codePoint == 0x202F;
        };
    }

    private static void mixed(RuleRun inspection, Cursor<String> name) {
        if (isOfOneAlphabet(name.get())) {
            return;
        }
        String text = name.get();
        for (int from = 0, to; from < text.length(); from = to) {
            to = endOfWord(text, from);
            SortedSet<String> scripts = lookAlikes(text, from, to);
            if (scripts.size() > 1) {
                inspection.report(Violation.of(AgreementProblem.NAME_MIXED_SCRIPTS, name.path())
                        .with("word", text.substring(from, to))
                        .listing("scripts", String.join(", ", scripts)));
                return;
            }
            to = Math.max(to, from + Character.charCount(text.codePointAt(from)));
        }
    }

    /** Where the word ends that begins at an index; there, if none does. */
    private static int endOfWord(String text, int from) {
        int to = from;
        while (to < text.length() && !isBetweenWords(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    /** What parts the words of a name, such as the dash between two names: white space, punctuation, symbols. */
    private static boolean isBetweenWords(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> codePoint >= '\t' && codePoint <= '\r';
        };
    }

    /** Whether there is nothing to mix; the letters before the Greek and the Cyrillic ones are Latin at most. */
    private static boolean isOfOneAlphabet(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= GREEK && LOOK_ALIKES.contains(Character.UnicodeScript.of(name.codePointAt(i)))) {
                return false;
            }
        }
        return true;
    }

    /** The alphabets of a word whose letters can be taken for one another's. */
    private static SortedSet<String> lookAlikes(String text, int from, int to) {
        SortedSet<String> found = new TreeSet<>();
        Character.UnicodeScript before = Character.UnicodeScript.UNKNOWN;
        for (int at = from; at < to && found.size() < LOOK_ALIKES.size(); ) {
            int letter = text.codePointAt(at);
            Character.UnicodeScript script =
                    isAsciiLetter(letter) ? Character.UnicodeScript.LATIN : Character.UnicodeScript.of(letter);
            if (script != before && LOOK_ALIKES.contains(script)) {
                found.add(script.name());
            }
            before = script;
            at += Character.charCount(letter);
        }
        return found;
    }

    private static boolean isAsciiLetter(int letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
}
