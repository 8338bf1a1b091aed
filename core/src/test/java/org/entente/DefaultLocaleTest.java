package org.entente;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.policy.Lexicon;
import org.entente.policy.LexiconEntry;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.violation.Printable;
import org.entente.violation.ReportProblem;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.vocabulary.ActorKind;
import org.entente.wording.Word;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The library says and does the same wherever it runs; only what a caller asks for in a locale depends on one. */
@ResourceLock(Resources.LOCALE)
class DefaultLocaleTest {

    /** A capital I becomes a dotless one in Turkish; the others have digits, calendars or texts of their own. */
    @ParameterizedTest
    @ValueSource(strings = {"tr", "az-Latn", "lt", "ar-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "hi-u-nu-deva", "ko"})
    void changesNothing(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            List<String> expected = said();
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(expected, said());
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> said() {
        List<String> said = new ArrayList<>();
        for (LexiconEntry entry : Lexicon.standard().entries()) {
            Word shouted = Word.lemma(entry.lemma().toUpperCase(Locale.ROOT));
            said.add(String.valueOf(Lexicon.standard().reading(entry.wordClass(), shouted)));
        }
        Stream.of(AgreementProblem.values(), ValueProblem.values(), ReportProblem.values())
                .flatMap(Stream::of)
                .forEach(problem -> Stream.of(Locale.ROOT, Locale.FRENCH, Locale.KOREAN)
                        .forEach(locale -> said.add(problem.pattern(locale))));
        ActorKind.vocabulary().known().forEach(kind -> said.add(kind.label(Locale.GERMAN)));
        said.add(Printable.escape("I\u202Ei\u0007"));
        said.add(Printable.echo("I\u202Ei"));
        said.add(UncertainDate.parse("0987-12-31~") + " " + DateSpan.parse("0987-12/.."));
        said.add(LocalizedText.of("en", "I", "tr", "ı").in(Locale.ENGLISH));
        said.add(Refusals.of(() -> LocalizedText.of("ID_ID", "x")).toString());
        Actor odd = Actor.of("TITIK", "en", "Republi\u200Bc IΙ");
        Agreement agreement =
                Agreement.builder().id("I").title("en", "A").addParty(odd).build();
        for (Violation violation :
                AgreementValidator.standard().validate(agreement).violations()) {
            said.add(violation + " " + violation.message(Locale.ENGLISH));
        }
        Optional.of(agreement).map(Object::toString).ifPresent(said::add);
        return said;
    }
}
