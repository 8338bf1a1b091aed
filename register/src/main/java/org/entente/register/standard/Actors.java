package org.entente.register.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.model.Actor;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.SuccessionKind;
import org.jspecify.annotations.Nullable;

/**
 * Makes the actors of the tables, row by row. Written with loops and without joining strings by {@code +}: in a fresh JVM
 * the first lambdas and the first joined strings take longer than all the tables.
 */
final class Actors {

    /** Codes for private use, or of a scheme that does not have the actor. */
    private static final String NOT_ISO = "XK";

    private static final List<String> NOT_M49 = List.of("TW", NOT_ISO);

    /** The languages of the names in the tables of states and bodies, in the order of their tags. */
    private static final List<LanguageTag> LANGUAGES =
            List.of(LanguageTag.of("en"), LanguageTag.of("fr"), LanguageTag.of("ko"));

    private final Map<String, Table> tables = Table.all();
    private final Map<String, Actor.Builder> actors = new LinkedHashMap<>();
    private final Map<String, LocalizedText> names = new HashMap<>();
    private final Map<String, DateSpan> spans = new HashMap<>();

    List<Actor> all() {
        names(table("cldr-names"));
        names(table("short-names"));
        Table states = table("states");
        for (List<String> row : states.rows()) {
            state(row);
        }
        for (List<String> row : table("bodies").rows()) {
            body(row);
        }
        otherNames(table("other-names"));
        otherNames(table("cldr-other-names"));
        codes(states);
        for (List<String> row : table("members").rows()) {
            members(row);
        }
        for (List<String> row : table("successions").rows()) {
            succession(row);
        }
        for (List<String> row : table("notes").rows()) {
            actor(row.get(0)).note(LocalizedText.of("en", row.get(1), "ko", row.get(2)));
        }
        List<Actor> all = new ArrayList<>(actors.size());
        for (Actor.Builder actor : actors.values()) {
            all.add(actor.build());
        }
        return all;
    }

    private Table table(String name) {
        return Objects.requireNonNull(tables.get(name), name);
    }

    private Actor.Builder actor(String id) {
        return Objects.requireNonNull(actors.get(id), id);
    }

    /** A table of names: a column for each language. In the order of their tags, texts need no sorting. */
    private void names(Table table) {
        List<LanguageTag> languages = new ArrayList<>();
        for (int i = 1; i < table.columns().size(); i++) {
            languages.add(LanguageTag.of(table.columns().get(i)));
        }
        for (List<String> row : table.rows()) {
            names.put(row.get(0), LocalizedText.of(languages, row.subList(1, row.size())));
        }
    }

    private void state(List<String> row) {
        String id = row.get(0);
        Actor.Builder actor = Actor.builder();
        actors.put(id, actor);
        actor.id(id)
                .name(Objects.requireNonNull(names.get(id), id))
                .kind(ActorKind.vocabulary().of(row.get(1)))
                .validity(span(row.get(2)));
        official(actor, row);
    }

    /** Adds the official names, as far as they are not the short ones, in whose place the cells are empty. */
    private static void official(Actor.Builder actor, List<String> row) {
        List<LanguageTag> languages = new ArrayList<>(LANGUAGES.size());
        List<String> names = new ArrayList<>(LANGUAGES.size());
        for (int i = 0; i < LANGUAGES.size(); i++) {
            String name = row.get(5 + i);
            if (!name.isEmpty()) {
                languages.add(LANGUAGES.get(i));
                names.add(name);
            }
        }
        if (!names.isEmpty()) {
            actor.addOtherName(LocalizedText.of(languages, names));
        }
    }

    private void body(List<String> row) {
        Actor.Builder actor = Actor.builder();
        actors.put(row.get(0), actor);
        actor.id(row.get(0))
                .name(LocalizedText.of(LANGUAGES, row.subList(5, 8)))
                .kind(ActorKind.vocabulary().of(row.get(1)));
        if (!row.get(2).isEmpty()) {
            actor.validity(span(row.get(2)));
        }
        if (!row.get(3).isEmpty()) {
            actor.parent(row.get(3));
        }
        for (String acronym : Table.values(row.get(4))) {
            actor.addOtherName(LocalizedText.of("en", acronym));
        }
        for (String name : Table.values(row.get(8))) {
            actor.addOtherName(LocalizedText.of("en", name));
        }
    }

    private void otherNames(Table table) {
        for (List<String> row : table.rows()) {
            for (String name : Table.values(row.get(3))) {
                if (row.get(1).isEmpty()) {
                    actor(row.get(0)).addOtherName(LocalizedText.of(row.get(2), name));
                } else {
                    actor(row.get(0)).addFormerName(FormerName.of(row.get(2), name, span(row.get(1))));
                }
            }
        }
    }

    /** Codes of one's own take the place of those of CLDR, which have no dates. */
    private void codes(Table states) {
        List<List<String>> own = table("codes").rows();
        Map<String, List<List<String>>> dated = new HashMap<>();
        for (List<String> row : own) {
            List<List<String>> ofActor = dated.get(row.get(0));
            if (ofActor == null) {
                ofActor = new ArrayList<>();
                dated.put(row.get(0), ofActor);
            }
            ofActor.add(row.subList(1, 3));
        }
        for (List<String> row : table("cldr-codes").rows()) {
            String id = row.get(0);
            if (!id.equals(NOT_ISO)) {
                List<List<String>> ofActor = dated.get(id);
                undated(ofActor, id, CodeScheme.ISO_3166_1_ALPHA_2, id);
                undated(ofActor, id, CodeScheme.ISO_3166_1_ALPHA_3, row.get(1));
                undated(ofActor, id, CodeScheme.ISO_3166_1_NUMERIC, row.get(2));
            }
        }
        for (List<String> row : own) {
            code(row.get(0), CodeScheme.vocabulary().of(row.get(1)), row.get(2), row.get(3));
        }
        for (List<String> row : states.rows()) {
            systemCodes(row.get(0), CodeScheme.COW, row.get(3));
            systemCodes(row.get(0), CodeScheme.GLEDITSCH_WARD, row.get(4));
        }
    }

    private void undated(@Nullable List<List<String>> dated, String id, CodeScheme scheme, String value) {
        if (dated == null || !dated.contains(List.of(scheme.code(), value))) {
            code(id, scheme, value, "");
        }
    }

    private void systemCodes(String id, CodeScheme scheme, String cell) {
        if (!cell.isEmpty()) {
            for (String each : Table.split(cell, " ")) {
                int at = each.indexOf('@');
                code(id, scheme, at < 0 ? each : each.substring(0, at), at < 0 ? "" : each.substring(at + 1));
            }
        }
    }

    /** The numbers of ISO 3166-1 are those of UN M49. */
    private void code(String id, CodeScheme scheme, String value, String validity) {
        actor(id).addCode(validity.isEmpty() ? Code.of(scheme, value) : Code.of(scheme, value, span(validity)));
        // By its code: what records have for being compared is linked when it is first asked for, which takes long.
        if (scheme.code().equals(CodeScheme.ISO_3166_1_NUMERIC.code()) && !NOT_M49.contains(id)) {
            code(id, CodeScheme.UN_M49, value, validity);
        }
    }

    private void members(List<String> row) {
        String until = row.get(2).isEmpty() ? ".." : row.get(2);
        Membership membership =
                Membership.of(row.get(0), span(row.get(1).concat("/").concat(until)));
        for (String member : Table.split(row.get(3), " ")) {
            actor(member).addMembership(membership);
        }
    }

    private void succession(List<String> row) {
        UncertainDate date = UncertainDate.parse(row.get(3));
        actor(row.get(1))
                .addPredecessor(
                        row.get(2).isEmpty()
                                ? Predecessor.of(row.get(0), date)
                                : Predecessor.of(
                                        row.get(0), SuccessionKind.vocabulary().of(row.get(2)), date));
    }

    private DateSpan span(String text) {
        DateSpan span = spans.get(text);
        if (span == null) {
            span = DateSpan.parse(text);
            spans.put(text, span);
        }
        return span;
    }
}
