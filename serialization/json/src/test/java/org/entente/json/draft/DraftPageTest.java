package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.force.Standing;
import org.entente.force.Status;
import org.entente.json.CheckedDraft;
import org.entente.json.EntenteJson;
import org.entente.life.LifecycleEvent;
import org.entente.model.Agreement;
import org.entente.source.Locator;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.time.DateSpan;
import org.entente.violation.Severity;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.PartKind;
import org.entente.wording.Reference;
import org.junit.jupiter.api.Test;

/** The page that teaches drafts has one that is read without a finding. */
class DraftPageTest {

    private static String block(String language, int number) throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "draft.md"));
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        return block.results()
                .map(result -> result.group(1))
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static CheckedDraft checked(int number) throws IOException {
        SourceText text = SourceText.of("text", block("text", number));
        CheckedDraft checked = EntenteJson.standard().drafts().check(block("json", number), text);
        assertEquals(
                List.of(),
                checked.report().violations().stream()
                        .filter(violation -> violation.severity() != Severity.INFO)
                        .toList());
        Agreement agreement = checked.agreement().orElseThrow();
        assertEquals(
                agreement,
                EntenteJson.standard()
                        .drafts()
                        .read(EntenteJson.standard().drafts().write(agreement)));
        return checked;
    }

    @Test
    void theStatementOfFiveActsIsRead() throws IOException {
        CheckedDraft checked = checked(0);
        assertEquals(5, checked.agreement().orElseThrow().provisions().size());
        assertEquals(
                List.of("Northland and Southland met in Arle on 4 May 2031."),
                checked.unquoted().stream().map(Passage::text).toList());
    }

    @Test
    void theAgreementOnFishIsRead() throws IOException {
        CheckedDraft checked = checked(1);
        Agreement agreement = checked.agreement().orElseThrow();
        assertEquals(7, agreement.provisions().size());
        assertEquals(List.of(), checked.unquoted());
        assertEquals(
                List.of("by 2033", "every year"),
                agreement.provisions().stream()
                        .flatMap(provision -> provision.timings().stream())
                        .map(timing -> timing.asPrinted().orElseThrow())
                        .toList());
        assertEquals(
                List.of(Locator.of(PartKind.ARTICLE, "7")),
                agreement.provisions().get(0).citations().get(0).locators());
        Status status = agreement.toBuilder()
                .events(List.of(
                        LifecycleEvent.builder()
                                .act(LifecycleAct.RATIFICATION)
                                .done(DateSpan.parse("2031-01-01"))
                                .addActor(Reference.to("northland"))
                                .build(),
                        LifecycleEvent.builder()
                                .act(LifecycleAct.RATIFICATION)
                                .done(DateSpan.parse("2031-03-01"))
                                .addActor(Reference.to("southland"))
                                .build()))
                .build()
                .statusOn(LocalDate.of(2032, 1, 1));
        assertEquals(Standing.IN_FORCE, status.standing());
        assertEquals("2031-03-31", status.since().orElseThrow().toString());
    }
}
