package org.entente.validation;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.LegalNature;
import org.entente.model.Official;
import org.entente.model.Party;
import org.entente.model.Place;
import org.entente.model.Provision;
import org.entente.violation.Path;
import org.entente.violation.Violation;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LegalForce;
import org.entente.wording.LocalizedText;
import org.entente.wording.NameForm;
import org.entente.wording.PersonName;
import org.entente.wording.Wording;

/** Words, names and codes that are probably not what was meant. */
final class WordRules {

    static final List<Rule> ALL = List.of(
            Rule.of(AgreementProblem.TREATY_TERM, examination -> treatyTerms(examination.agreement())),
            Rule.of(AgreementProblem.CODE_UNKNOWN, examination -> codes(examination.agreement())),
            Rule.of(
                    AgreementProblem.NAME_INVISIBLE_CHARACTER,
                    examination -> names(examination.agreement()).flatMap(WordRules::invisible)),
            Rule.of(
                    AgreementProblem.NAME_MIXED_SCRIPTS,
                    examination -> names(examination.agreement()).flatMap(WordRules::mixed)));

    private static final Set<String> TREATY_LEMMAS = Set.of("shall", "agree", "undertake");
    private static final Pattern TREATY_TERMS =
            Pattern.compile("\\b(shall|undertakes?|the Parties|enters? into force|done at)\\b");

    private static final Pattern THREE_DIGITS = Pattern.compile("\\d{3}");

    /** User-assigned, and exceptionally reserved, in ISO 3166-1 alpha-2. */
    private static final Pattern RESERVED_ALPHA_2 =
            Pattern.compile("AA|Q[M-Z]|X[A-Z]|ZZ|AC|CP|DG|EA|EU|EZ|FX|IC|SU|TA|UK|UN");

    /** User-assigned in ISO 3166-1 alpha-3. */
    private static final Pattern RESERVED_ALPHA_3 = Pattern.compile("AA[A-Z]|Q[M-Z][A-Z]|X[A-Z]{2}|ZZ[A-Z]");

    private static final Set<String> ALPHA_2 = Set.of(Locale.getISOCountries());
    private static final Set<String> ALPHA_3 = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final Set<String> FORMER = Locale.getISOCountries(Locale.IsoCountryCode.PART3);
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private WordRules() {}

    private static Stream<Violation> treatyTerms(Agreement agreement) {
        List<LegalNature> whole = agreement.legalNatures().stream()
                .filter(nature -> nature.part().isEmpty())
                .toList();
        boolean political = !whole.isEmpty()
                && whole.stream().allMatch(nature -> nature.force().equals(LegalForce.POLITICAL));
        return political
                ? Located.in("provisions", agreement.provisions()).flatMap(WordRules::treatyTerms)
                : Stream.empty();
    }

    private static Stream<Violation> treatyTerms(Located<Provision> provision) {
        Stream<Violation> words = provision
                .part("wording", Provision::wording)
                .flatMap(wording -> lemmas(wording.value())
                        .filter(TREATY_LEMMAS::contains)
                        .map(lemma -> treatyTerm(wording.path(), lemma)));
        Stream<Violation> text = provision
                .part("text", Provision::text)
                .flatMap(printed -> printed.value().texts().values().stream()
                        .flatMap(each -> TREATY_TERMS.matcher(each).results())
                        .map(match -> match.group())
                        .distinct()
                        .map(term -> treatyTerm(printed.path(), term)));
        return Stream.concat(words, text);
    }

    private static Stream<String> lemmas(Wording wording) {
        return wording.words().stream().flatMap(word -> word.lemma().stream());
    }

    private static Violation treatyTerm(Path path, String term) {
        return Violation.of(AgreementProblem.TREATY_TERM, path)
                .with("term", term)
                .with("force", LegalForce.POLITICAL);
    }

    private static Stream<Violation> codes(Agreement agreement) {
        return Stream.of(
                        Located.in("codes", agreement.codes()),
                        Located.in("actors", agreement.actors()).flatMap(actor -> actor.each("codes", Actor::codes)),
                        Located.in("officials", agreement.officials())
                                .flatMap(official -> official.each("codes", Official::codes)),
                        Located.in("places", agreement.places()).flatMap(place -> place.each("codes", Place::codes)),
                        Located.in("works", agreement.works()).flatMap(work -> work.each("codes", CitedWork::codes)),
                        Located.in("provisions", agreement.provisions())
                                .flatMap(provision -> provision.each("quantities", Provision::quantities))
                                .flatMap(quantity -> quantity.part("unit", each -> each.unit())))
                .flatMap(all -> all)
                .filter(code -> !isKnown(code.value()))
                .map(code -> Violation.of(AgreementProblem.CODE_UNKNOWN, code.path())
                        .with("value", code.value().value())
                        .with("scheme", code.value().scheme()));
    }

    /** Whether a code is in its scheme; true for schemes of which no list is at hand. */
    private static boolean isKnown(Code code) {
        String value = code.value();
        CodeScheme scheme = code.scheme();
        if (scheme.equals(CodeScheme.ISO_3166_1_ALPHA_2)) {
            return ALPHA_2.contains(value) || RESERVED_ALPHA_2.matcher(value).matches();
        }
        if (scheme.equals(CodeScheme.ISO_3166_1_ALPHA_3)) {
            return ALPHA_3.contains(value) || RESERVED_ALPHA_3.matcher(value).matches();
        }
        if (scheme.equals(CodeScheme.ISO_3166_3)) {
            return FORMER.contains(value);
        }
        if (scheme.equals(CodeScheme.ISO_4217)) {
            return CURRENCIES.contains(value);
        }
        if (scheme.equals(CodeScheme.ISO_3166_1_NUMERIC) || scheme.equals(CodeScheme.UN_M49)) {
            return THREE_DIGITS.matcher(value).matches();
        }
        return true;
    }

    /** The names by which somebody is looked up or compared. */
    private static Stream<Located<String>> names(Agreement agreement) {
        return Stream.of(
                        Located.in("actors", agreement.actors())
                                .flatMap(actor -> Stream.concat(
                                        texts(actor.always("name", Actor::name)),
                                        actor.each("otherNames", Actor::otherNames)
                                                .flatMap(WordRules::texts))),
                        Located.in("parties", agreement.parties())
                                .flatMap(party -> party.each("asPrinted", Party::asPrinted)),
                        Located.in("officials", agreement.officials())
                                .map(official -> official.always("name", Official::name))
                                .flatMap(name -> name.each("forms", PersonName::forms))
                                .map(form -> form.always("full", NameForm::full)),
                        Located.in("places", agreement.places())
                                .flatMap(place -> place.part("name", Place::name))
                                .flatMap(WordRules::texts))
                .flatMap(all -> all);
    }

    private static Stream<Located<String>> texts(Located<LocalizedText> text) {
        return text.value().texts().entrySet().stream()
                .map(each -> new Located<>(
                        each.getValue(), text.path().member(each.getKey().tag())));
    }

    private static Stream<Violation> invisible(Located<String> name) {
        int[] codePoints = name.value().codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            if (isInvisible(codePoints[i])) {
                return Stream.of(Violation.of(AgreementProblem.NAME_INVISIBLE_CHARACTER, name.path())
                        .with("character", String.format("U+%04X", codePoints[i]))
                        .with("position", i));
            }
        }
        return Stream.empty();
    }

    /** Format characters, save the joiners that some scripts need, and no-break spaces. */
    private static boolean isInvisible(int codePoint) {
        boolean joiner = codePoint == 0x200C || codePoint == 0x200D;
        return (Character.getType(codePoint) == Character.FORMAT && !joiner)
                || codePoint == 0x00A0
                || codePoint == 0x202F;
    }

    private static Stream<Violation> mixed(Located<String> name) {
        return Arrays.stream(name.value().split("[\\s\\p{Punct}]+", -1))
                .filter(word -> lookAlikes(word).size() > 1)
                .limit(1)
                .map(word -> Violation.of(AgreementProblem.NAME_MIXED_SCRIPTS, name.path())
                        .with("word", word)
                        .with("scripts", String.join(", ", lookAlikes(word))));
    }

    /** The alphabets of a word whose letters can be taken for one another's. */
    private static List<String> lookAlikes(String word) {
        return word.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .filter(
                        Set.of(
                                Character.UnicodeScript.LATIN,
                                Character.UnicodeScript.CYRILLIC,
                                Character.UnicodeScript.GREEK)::contains)
                .map(script -> script.name())
                .distinct()
                .sorted()
                .toList();
    }
}
