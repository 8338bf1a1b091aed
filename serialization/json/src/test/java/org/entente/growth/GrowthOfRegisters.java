package org.entente.growth;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.actor.FormerName;
import org.entente.actor.Membership;
import org.entente.actor.Predecessor;
import org.entente.json.Drafts;
import org.entente.json.EntenteJson;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.CitedWork;
import org.entente.model.Meeting;
import org.entente.model.Party;
import org.entente.model.PolicyArea;
import org.entente.people.Office;
import org.entente.people.Official;
import org.entente.people.Tenure;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.vocabulary.SuccessionKind;
import org.entente.wording.Reference;

/** For each query of a register, by name, what is done with a register, or an agreement beside it, that stresses it. */
final class GrowthOfRegisters {

    private static final LocalDate DAY = LocalDate.of(1955, 1, 1);

    private GrowthOfRegisters() {}

    static Map<String, IntFunction<Runnable>> cases() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        query(cases, "actor", (register, all) -> all.actors().forEach(each -> register.actor(each.id())));
        query(
                cases,
                "policyArea",
                (register, all) -> all.policyAreas().forEach(each -> register.policyArea(each.id())));
        query(cases, "named", (register, all) -> keep(register.named("same", DAY)));
        query(cases, "similar", (register, all) -> keep(register.similar("sane", DAY)));
        query(cases, "members", (register, all) -> keep(register.members("a0", DAY)));
        query(cases, "isMember", (register, all) -> keep(register.isMember("a1", "a0", DAY)));
        query(cases, "successors", (register, all) -> keep(register.successors("a0")));
        query(cases, "holders", (register, all) -> keep(register.holders("f0", DAY)));
        query(cases, "coded", (register, all) -> keep(register.coded(GrowthOfActors.CODE, DAY)));
        query(
                cases,
                "merge",
                (register, all) ->
                        keep(register.merge(register.toBuilder().id("other").build())));
        query(cases, "complete", (register, all) -> keep(register.complete(referring(all))));
        query(cases, "reduce", (register, all) -> keep(register.reduce(all)));
        // Most of a register is nothing to an agreement.
        cases.put("(reducing a small agreement by a wide register)", size -> {
            Register register = register(size);
            Agreement small = referring(agreement(register(3)));
            register.reduce(small);
            return () -> keep(register.reduce(register.complete(small)));
        });
        cases.put("(register: rules)", size -> {
            Register register = register(size);
            return () -> keep(RegisterValidator.standard().beside(register).validate(register));
        });
        cases.put("(register: reading)", size -> {
            Register register = register(size);
            String json = EntenteJson.standard().registers().write(register);
            String few = EntenteJson.standard().write(referring(agreement(register)));
            return () -> {
                keep(EntenteJson.standard().registers().check(json));
                keep(EntenteJson.standard().with(register).check(few));
                keep(EntenteJson.standard().with(register).check(few.replace("\"a1\"", "\"none\"")));
            };
        });
        drafts(cases, "names", i -> "same " + i);
        drafts(cases, "ids", i -> "a" + i);
        drafts(cases, "a name of many", i -> "same");
        drafts(cases, "unknown names", i -> "none " + i);
        return cases;
    }

    private static void drafts(Map<String, IntFunction<Runnable>> cases, String name, IntFunction<String> named) {
        cases.put("(drafts beside a register: " + name + ")", size -> {
            Drafts drafts = EntenteJson.standard().with(register(size)).drafts();
            String names = IntStream.range(0, size)
                    .mapToObj(i -> '"' + named.apply(i) + '"')
                    .collect(Collectors.joining(","));
            String draft = "{\"language\": \"en\", \"title\": \"t\", \"actors\": [" + names + "], \"parties\": ["
                    + names + "]}";
            return () -> keep(drafts.check(draft));
        });
    }

    private static void query(
            Map<String, IntFunction<Runnable>> cases, String name, BiConsumer<Register, Agreement> query) {
        cases.put("Register." + name, size -> {
            Register register = register(size);
            Agreement agreement = agreement(register);
            return () -> query.accept(register, agreement);
        });
    }

    private static void keep(Object answer) {
        Objects.requireNonNull(answer);
    }

    /** All have one name, one code, one office and one body; each is part of the next. */
    private static Register register(int size) {
        Register.Builder register = Register.builder().id("r");
        IntStream.range(0, size).forEach(i -> {
            register.addActor(Actor.of("a" + i, "en", "same").toBuilder()
                    .parent("a" + (i + 1) % size)
                    .addCode(GrowthOfActors.CODE)
                    .validity(DateSpan.parse("1918/1992"))
                    .addFormerName(FormerName.of("en", "same " + i, DateSpan.parse("1950")))
                    .addMembership(Membership.of("a0", DateSpan.parse("1950/1960")))
                    .addPredecessor(Predecessor.of("a0", SuccessionKind.SEPARATION))
                    .build());
            register.addOffice(Office.of("f" + i, "en", "x"));
            register.addOfficial(Official.builder()
                    .id("o" + i)
                    .name("x")
                    .actor("a" + i)
                    .addTenure(Tenure.builder()
                            .office(Reference.to("f0"))
                            .held(DateSpan.parse("1950/1960"))
                            .build())
                    .build());
            register.addMeeting(
                    Meeting.builder().id("m" + i).dates(DateSpan.parse("1950")).build());
            register.addPolicyArea(PolicyArea.builder()
                    .id("p" + i)
                    .broader("p" + (i + 1) % size)
                    .build());
            register.addWork(CitedWork.builder()
                    .id("w" + i)
                    .name(LocalizedText.of("en", "x"))
                    .build());
        });
        return register.build();
    }

    /** An agreement that defines what a register has and refers to it, in another order. */
    private static Agreement agreement(Register register) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        for (int i = register.actors().size() - 1; i >= 0; i--) {
            agreement.addParty(Party.of("a" + i));
        }
        return agreement
                .actors(register.actors())
                .offices(register.offices())
                .officials(register.officials())
                .meetings(register.meetings())
                .policyAreas(register.policyAreas())
                .works(register.works())
                .build();
    }

    /** The same without its definitions of actors. */
    private static Agreement referring(Agreement agreement) {
        return agreement.toBuilder().actors(List.of()).build();
    }
}
