package org.entente.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.vocabulary.Stance;
import org.junit.jupiter.api.Test;

/** The lexicon the other way round: by what a word tells, so that a word in the wrong row stands out. */
class LexiconTableTest {

    /** Firmness, novelty, change and stance, each with the part that the word plays. */
    private static final String TOLD = """
            BEGIN NOUN: establishment, launch
            BEGIN VERB: begin, commence, establish, initiate, introduce, launch, open, resume, start
            CONCERNED NOUN: concern
            CONCERNED VERB: be concerned, note with concern
            CONDEMNS NOUN: condemnation
            CONDEMNS VERB: condemn, denounce, deplore
            CONSIDERS NOUN: belief, importance, need, priority, role, value, view
            CONSIDERS VERB: affirm, agree, be convinced, believe, concur, confirm, consider, declare, emphasise, \
            emphasize, highlight, re-emphasise, re-emphasize, reaffirm, reconfirm, reiterate, restate, share the \
            view, state, stress, underline, underscore
            CONTINUE MODIFIER: continued, ongoing
            CONTINUE NOUN: continuation, maintenance
            CONTINUE VERB: continue, keep, maintain, preserve, remain, remain committed, sustain, uphold
            DISAGREES NOUN: disagreement
            DISAGREES VERB: disagree
            END MODIFIER: no longer
            END NOUN: cessation, termination
            END VERB: cease, close, dismantle, eliminate, end, halt, lift, phase out, terminate
            ENDEAVOUR MODAL: ought to, should
            ENDEAVOUR MODIFIER: as appropriate, as far as possible, in principle, on a best-efforts basis, to the \
            extent possible, where appropriate, where feasible, where possible
            ENDEAVOUR NOUN: aspiration, best efforts, best endeavors, best endeavours, hope
            ENDEAVOUR VERB: aspire, consider, endeavor, endeavour, explore, hope, make every effort, seek, strive, \
            try, work toward, work towards
            HOPES NOUN: hope
            HOPES VERB: hope, look forward
            INCREASE MODIFIER: enhanced, further
            INCREASE NOUN: deepening, enhancement, expansion, increase, reinforcement, strengthening
            INCREASE VERB: accelerate, bolster, broaden, deepen, enhance, expand, increase, intensify, reinforce, \
            step up, strengthen
            INTENT NOUN: intent, intention, willingness
            INTENT VERB: aim, be prepared, be ready, be willing, envisage, expect, intend, look to, plan, stand ready
            NEW MODIFIER: first, for the first time, new
            NEW NOUN: launch
            NEW VERB: launch
            OPPOSES NOUN: opposition
            OPPOSES VERB: oppose, reject
            PLEDGE MODAL: will
            PLEDGE NOUN: assurance, commitment, dedication, determination, pledge, resolve
            PLEDGE VERB: be committed, be determined, commit, decide, pledge, promise, recommit, remain committed, \
            resolve, vow
            RECORDS NOUN: progress
            RECORDS VERB: acknowledge, bear in mind, note, observe, recall, recognise, recognize, take note
            REDUCE NOUN: reduction
            REDUCE VERB: curb, cut, de-escalate, limit, phase down, reduce
            REGRETS NOUN: regret
            REGRETS VERB: regret
            RESTATED MODIFIER: again, renewed
            RESTATED VERB: re-emphasise, re-emphasize, reaffirm, recall, recommit, reconfirm, reiterate, remain, \
            remain committed, renew, restate, stand by
            SUPPORTS NOUN: support
            SUPPORTS VERB: endorse, favor, favour, support
            UNDERTAKING MODAL: must, shall
            UNDERTAKING NOUN: guarantee, obligation, undertaking
            UNDERTAKING VERB: agree, be obliged, guarantee, undertake
            WELCOMES NOUN: appreciation
            WELCOMES VERB: applaud, appreciate, commend, note with appreciation, welcome
            """;

    @Test
    void everyWordTellsWhatTheManualSays() {
        Map<String, String> told = Lexicon.standard().entries().stream()
                .flatMap(entry -> Stream.of(
                                entry.firmness().map(Enum::name),
                                entry.novelty().map(Enum::name),
                                entry.change().map(Enum::name),
                                entry.stance().map(Stance::code))
                        .flatMap(Optional::stream)
                        .map(value -> Map.entry(value + " " + entry.wordClass(), entry.lemma())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.joining(", "))));
        assertEquals(
                TOLD,
                told.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue() + "\n")
                        .collect(Collectors.joining()));
    }
}
