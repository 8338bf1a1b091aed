package org.entente.json.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.json.CheckedDraft;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.source.Passage;
import org.entente.source.SourceText;
import org.entente.violation.Severity;
import org.junit.jupiter.api.Test;

/** The page that teaches drafts has one that is read without a finding. */
class DraftPageTest {

    private static String block(String language) throws IOException {
        String page = Files.readString(Path.of("..", "..", "docs", "draft.md"));
        Matcher block = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        return block.results().map(result -> result.group(1)).findFirst().orElseThrow();
    }

    @Test
    void theStatementOfFiveActsIsRead() throws IOException {
        SourceText text = SourceText.of("text", block("text"));
        CheckedDraft checked = EntenteJson.standard().drafts().check(block("json"), text);
        assertEquals(
                List.of(),
                checked.report().violations().stream()
                        .filter(violation -> violation.severity() != Severity.INFO)
                        .toList());
        Agreement agreement = checked.agreement().orElseThrow();
        assertEquals(5, agreement.provisions().size());
        assertEquals(
                List.of("Northland and Southland met in Arle on 4 May 2031."),
                checked.unquoted().stream().map(Passage::text).toList());
        assertEquals(
                agreement,
                EntenteJson.standard()
                        .drafts()
                        .read(EntenteJson.standard().drafts().write(agreement)));
    }
}
