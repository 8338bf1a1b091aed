package org.entente.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.json.AgreementJsonException;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.violation.Violation;

/** A register of agreements as a user may build one: files their JSON, and refuses what has an error. */
final class Register {

    private final Map<String, String> files = new LinkedHashMap<>();

    /** Files an agreement under its id; gives the id. */
    String file(Agreement agreement) {
        files.put(agreement.id(), EntenteJson.standard().writeLine(agreement));
        return agreement.id();
    }

    /** Files what is handed in, if nothing is wrong with it; gives the codes of what is. */
    List<String> handIn(String json) {
        Checked checked = EntenteJson.standard().check(json);
        checked.agreement().ifPresent(this::file);
        return checked.report().violations().stream().map(Violation::code).toList();
    }

    Optional<Agreement> find(String id) throws AgreementJsonException {
        String json = files.get(id);
        return json == null
                ? Optional.empty()
                : Optional.of(EntenteJson.standard().read(json));
    }

    int size() {
        return files.size();
    }
}
