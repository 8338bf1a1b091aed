package org.entente.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.life.ForceRule;
import org.entente.provision.Clause;
import org.entente.provision.Provision;
import org.entente.validation.walk.Cursor;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;
import org.entente.vocabulary.LifecycleAct;

/** What clauses of one text say of its beginning and end. */
final class ClauseRules {

    static final List<Rule> ALL =
            List.of(new LibraryRule(AgreementProblem.CLAUSES_CONTRADICT, ClauseRules::contradictions)
                    .reading("provisions[].rule", "provisions[].scope", "provisions[].topic"));

    private static final String FOR_LATER = "beginsForLater";

    /** A clause on withdrawal and one on termination may want different notices. */
    private static final Set<String> BY_TOPIC = Set.of(
            "noticeNotBefore", "noticeNotBeforeFrom", "noticeWindow", "noticeWindowEvery", "notice", "noticeRounding");

    private ClauseRules() {}

    /** Apart, since few texts have rules. */
    private static final class Members {

        /** Those of which a text has one. A term that is renewed does not go on until it is terminated. */
        static final Map<String, Function<ForceRule, Optional<?>>> ALL = all();

        private Members() {}

        private static Map<String, Function<ForceRule, Optional<?>>> all() {
            Map<String, Function<ForceRule, Optional<?>>> members = new LinkedHashMap<>();
            members.put("begins", ForceRule::begins);
            members.put(FOR_LATER, rule -> rule.beginsForLater().map(later -> List.of(later, rule.laterThan())));
            members.put("term", ForceRule::term);
            members.put("renewal", rule -> rule.untilTerminated() ? Optional.of("untilTerminated") : rule.renewal());
            members.put("renewalNotice", ForceRule::renewalNotice);
            members.put("noticeNotBefore", ForceRule::noticeNotBefore);
            members.put("noticeNotBeforeFrom", ForceRule::noticeNotBeforeFrom);
            members.put("noticeWindow", ForceRule::noticeWindow);
            members.put("noticeWindowEvery", ForceRule::noticeWindowEvery);
            members.put("notice", ForceRule::notice);
            members.put("noticeRounding", ForceRule::noticeRounding);
            members.put("suspensionNotice", ForceRule::suspensionNotice);
            members.put("endsBelow", ForceRule::endsBelow);
            members.put("survival", ForceRule::survival);
            return members;
        }
    }

    /** What a clause was the first to say. */
    private record Said(Object value, ValuePath path) {}

    private static void contradictions(RuleRun run) {
        Map<String, Said> first = new HashMap<>();
        Cursor<Provision> provision = Cursor.in("provisions", run.agreement().provisions());
        while (provision.next()) {
            if (provision.get() instanceof Clause clause && clause.rule().isPresent()) {
                contradictions(run, clause, clause.rule().get(), provision.path("rule"), first);
            }
        }
    }

    /** What a rule for later consents is about: each act that it names may have one of its own. */
    private static List<String> about(String name, ForceRule rule) {
        List<LifecycleAct> acts =
                name.equals(FOR_LATER) ? rule.beginsForLater().orElseThrow().acts() : List.of();
        return acts.isEmpty()
                ? List.of("")
                : acts.stream().map(LifecycleAct::code).toList();
    }

    private static void contradictions(
            RuleRun run, Clause clause, ForceRule rule, ValuePath path, Map<String, Said> first) {
        String scope = clause.scope().stream().map(Object::toString).sorted().collect(Collectors.joining("\n"));
        List<String> differing = new ArrayList<>();
        ValuePath other = path;
        for (Map.Entry<String, Function<ForceRule, Optional<?>>> member : Members.ALL.entrySet()) {
            String name = member.getKey();
            Optional<?> value = member.getValue().apply(rule);
            if (value.isPresent()) {
                String topic = BY_TOPIC.contains(name) ? clause.topic().code() : "";
                for (String about : about(name, rule)) {
                    Said said = first.computeIfAbsent(
                            String.join("\n", name, about, topic, scope), any -> new Said(value.get(), path));
                    if (!said.value().equals(value.get()) && !differing.contains(name)) {
                        other = differing.isEmpty() ? said.path() : other;
                        differing.add(name);
                    }
                }
            }
        }
        if (!differing.isEmpty()) {
            run.report(Violation.of(AgreementProblem.CLAUSES_CONTRADICT, path)
                    .with("members", String.join(", ", differing))
                    .with("first", other));
        }
    }
}
