package org.entente.json.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.json.draft.Names.Definitions;
import org.entente.json.draft.form.Brief;
import org.entente.json.draft.form.InWords;
import org.entente.json.draft.form.States;
import org.entente.json.draft.form.Together;
import org.entente.json.draft.quote.Scope;
import org.entente.json.draft.tree.Findings;
import org.entente.json.draft.tree.Node;
import org.entente.json.problem.DraftProblem;
import org.entente.meta.DefinitionKind;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/** Finds what texts refer to, and says of those that refer to nothing, or to several, what to write. */
final class Referrals {

    private static final int MOST_IDS = 20;
    private static final int LONGEST_LIST = 400;
    private static final String AREAS = "docs/policy-areas.md";
    private static final String REGISTER = "--register standard";

    private final Names names;
    private final Findings findings;
    private boolean registerMissed;

    Referrals(Names names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** Whether a text is the id or the name of exactly one definition of a kind. */
    boolean toOne(DefinitionKind kind, String text) {
        return names.find(kind, text).id().isPresent();
    }

    /** The id that a text stands for. */
    Node id(Node node, DefinitionKind kind, Scope scope) {
        if (!(node instanceof Node.Leaf leaf) || !leaf.isString() || scope.outside()) {
            return node;
        }
        Optional<String> id = names.find(kind, leaf.text()).id();
        if (id.isEmpty()) {
            refuse(leaf, List.of(kind), Meant.NOTHING, scope);
            return leaf;
        }
        return Node.Leaf.string(id.get(), leaf.at());
    }

    /**
     * What may have been meant by words that name nothing.
     *
     * @param near what is written for them
     * @param otherwise the member that holds such words
     * @param elsewhere the member that names what is defined in another document
     */
    record Meant(Optional<String> near, Optional<String> otherwise, Optional<String> elsewhere) {

        static final Meant NOTHING = new Meant(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Reports a value that stands for no part, if it could be the name of something. */
    void unresolved(Node node, List<DefinitionKind> kinds, Meant otherwise, Scope scope) {
        if (node instanceof Node.Leaf leaf && leaf.isString()) {
            refuse(leaf, kinds, otherwise, scope);
        } else if (node instanceof Node.Items items) {
            items.elements().stream()
                    .filter(each -> each instanceof Node.Leaf leaf && leaf.isString())
                    .map(Node.Leaf.class::cast)
                    .filter(leaf -> kinds.stream().noneMatch(kind -> toOne(kind, leaf.text())))
                    .forEach(leaf -> refuse(leaf, kinds, otherwise, scope));
            findings.silence(items.at());
        }
    }

    /** Reports a text that is no date and names nothing from which time could be counted. */
    void undated(Node.Leaf leaf, List<DefinitionKind> kinds, Optional<String> otherwise, Scope scope) {
        Violation violation =
                Violation.of(DraftProblem.VALUE_IN_WORDS, scope.path()).with("found", leaf.text());
        Optional<String> written = InWords.point(leaf.text());
        if (written.isPresent()) {
            findings.refuse(violation.with("written", written.get()), leaf.at());
            return;
        }
        violation = violation.listing("kind", listed(kinds)).listing("otherwise", otherwise.orElse(Brief.PRINTED));
        Optional<String> near = near(leaf, kinds);
        findings.refuse(near.isPresent() ? violation.with("near", near.get()) : violation, leaf.at());
    }

    private static String listed(List<DefinitionKind> kinds) {
        return String.join(" or ", kinds.stream().map(DefinitionKind::toString).toList());
    }

    private Optional<String> near(Node.Leaf leaf, List<DefinitionKind> kinds) {
        return findings.mayAdvise()
                ? one(Together.bare(leaf.text()), kinds)
                        .or(() -> kinds.stream()
                                .flatMap(each -> names.near(each, leaf.text()).stream())
                                .findFirst())
                : Optional.empty();
    }

    private void refuse(Node.Leaf leaf, List<DefinitionKind> kinds, Meant meant, Scope scope) {
        List<String> several = kinds.stream()
                .flatMap(kind -> names.find(kind, leaf.text()).several().stream())
                .toList();
        String kind = listed(kinds);
        if (!several.isEmpty()) {
            findings.refuse(ambiguous(leaf, kind, several).within(scope.path()), leaf.at());
            return;
        }
        Violation unknown = Violation.of(DraftProblem.NAME_UNKNOWN, scope.path())
                .with("found", leaf.text())
                .listing("kind", kind)
                .listing(
                        "lists",
                        String.join(
                                " or ",
                                kinds.stream()
                                        .flatMap(Definitions::holding)
                                        .distinct()
                                        .toList()));
        Optional<String> list = list(leaf.text(), kinds);
        Optional<String> near =
                list.isPresent() ? Optional.empty() : meant.near().or(() -> near(leaf, kinds));
        Violation violation = near.map(id -> unknown.with("near", id))
                .or(() -> list.map(ids -> unknown.listing("list", ids)))
                .orElseGet(() -> alike(unknown, leaf, kinds));
        violation = meant.elsewhere().isPresent()
                ? violation.listing("elsewhere", meant.elsewhere().get())
                : violation;
        violation = isStateWithoutRegister(leaf.text(), kinds) ? violation.listing("register", REGISTER) : violation;
        refused(violation, meant, leaf);
    }

    private void refused(Violation violation, Meant meant, Node.Leaf leaf) {
        findings.refuse(
                meant.otherwise()
                        .map(member -> member.equals(Brief.PRINTED)
                                ? violation.with(
                                        "words", Brief.WORDS + leaf.text().strip())
                                : violation.listing("otherwise", member))
                        .orElse(violation),
                leaf.at());
    }

    /** Proposes what shares words with a text, and says where the areas are listed. */
    private Violation alike(Violation unknown, Node.Leaf leaf, List<DefinitionKind> kinds) {
        List<String> alike = findings.mayAdvise()
                ? kinds.stream()
                        .flatMap(kind -> names.alike(kind, leaf.text()).stream())
                        .toList()
                : List.of();
        Violation violation = alike.isEmpty() ? unknown : unknown.listing("some", String.join(", ", alike));
        return kinds.contains(DefinitionKind.POLICY_AREA) ? violation.listing("page", AREAS) : violation;
    }

    /** Whether a register of states is missed: a state is named, or no actor is known at all. It is said once. */
    private boolean isStateWithoutRegister(String text, List<DefinitionKind> kinds) {
        boolean isMissed = !registerMissed
                && kinds.contains(DefinitionKind.ACTOR)
                && names.isWithoutRegister()
                && (names.knowsNoActor() || States.isOne(text));
        registerMissed |= isMissed;
        return isMissed;
    }

    /** The list of ids for which an enumeration stands. */
    private Optional<String> list(String text, List<DefinitionKind> kinds) {
        if (text.length() > LONGEST_LIST) {
            return Optional.empty();
        }
        List<String> ids = Together.names(text).stream()
                .flatMap(name -> one(name, kinds).or(() -> Optional.of("")).stream())
                .toList();
        return ids.size() < 2 || ids.contains("")
                ? Optional.empty()
                : Optional.of(ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(", ", "[", "]")));
    }

    private Optional<String> one(String text, List<DefinitionKind> kinds) {
        return kinds.stream()
                .flatMap(kind -> names.find(kind, text).id().stream())
                .findFirst();
    }

    /** Says that a text is a name of several definitions, and gives the first of their ids. */
    static Violation ambiguous(Node.Leaf leaf, String kind, List<String> ids) {
        List<String> some = new ArrayList<>(ids.subList(0, Math.min(ids.size(), MOST_IDS)));
        if (ids.size() > MOST_IDS) {
            some.add("…");
        }
        return Violation.of(DraftProblem.NAME_AMBIGUOUS, ValuePath.ROOT)
                .with("found", leaf.text())
                .listing("kind", kind)
                .with("ids", String.join(", ", some));
    }
}
