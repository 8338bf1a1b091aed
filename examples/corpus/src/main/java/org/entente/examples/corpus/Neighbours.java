package org.entente.examples.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.beam.sdk.coders.BooleanCoder;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderException;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.join.CoGbkResult;
import org.apache.beam.sdk.transforms.join.CoGroupByKey;
import org.apache.beam.sdk.transforms.join.KeyedPCollectionTuple;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.register.Register;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;

/**
 * Compares each text of a series of meetings with the next one, by the days of the meetings. A meeting without a day is in no
 * order, and left out. Counts the texts that have one id, too, since they come together here.
 *
 * <p>A series may be long, so its texts are never together on one machine: what is put in order is their days and ids, and
 * each text then goes to its one or two neighbours. It goes as a line, and is read and completed where it is
 * compared.
 */
final class Neighbours extends PTransform<PCollectionTuple, PCollectionTuple> {

    /** From each text of a series to the next. */
    static final TupleTag<Step> STEPS = new TupleTag<>("steps") {};

    /** Ids that several texts have, with how many. */
    static final TupleTag<KV<String, Long>> DUPLICATES = new TupleTag<>("duplicates") {};

    private static final long serialVersionUID = 1;

    private static final TupleTag<String> LINES = new TupleTag<>("lines") {};
    private static final TupleTag<KV<Pair, Boolean>> ROLES = new TupleTag<>("roles") {};
    private static final TupleTag<KV<Pair, KV<Boolean, String>>> IN_PAIRS = new TupleTag<>("in pairs") {};

    private static final Coder<String> ID = StringUtf8Coder.of();
    private static final Coder<String> LINE = ID;
    private static final Coder<Pair> PAIR = new Pair.Coded();

    private final PCollectionView<Register> register;

    /** Takes the register that completes the agreements. */
    Neighbours(PCollectionView<Register> register) {
        this.register = register;
    }

    /** Takes what {@link CheckLines} gives of texts and their days. */
    @Override
    public PCollectionTuple expand(PCollectionTuple checked) {
        PCollection<KV<String, KV<Pair, Boolean>>> roles = checked.get(CheckLines.DAYS)
                .apply("by series", GroupByKey.create())
                .apply("neighbours", ParDo.of(new Pairs()))
                .setCoder(KvCoder.of(ID, KvCoder.of(PAIR, BooleanCoder.of())));
        PCollectionTuple texts = KeyedPCollectionTuple.of(LINES, checked.get(CheckLines.TEXTS))
                .and(ROLES, roles)
                .apply("each with its roles", CoGroupByKey.create())
                .apply("to its pairs", ParDo.of(new ToPairs()).withOutputTags(IN_PAIRS, TupleTagList.of(DUPLICATES)));
        PCollection<Step> steps = texts.get(IN_PAIRS)
                .setCoder(KvCoder.of(PAIR, KvCoder.of(BooleanCoder.of(), LINE)))
                .apply("by pair", GroupByKey.create())
                .apply("compare", ParDo.of(new Compare(register)).withSideInputs(register))
                .setCoder(SerializableCoder.of(Step.class));
        return PCollectionTuple.of(STEPS, steps)
                .and(DUPLICATES, texts.get(DUPLICATES).setCoder(KvCoder.of(ID, VarLongCoder.of())));
    }

    /** The series of an agreement, each with its day and the id of the agreement. */
    static List<KV<String, KV<String, String>>> days(Agreement agreement) {
        List<KV<String, KV<String, String>>> days = new ArrayList<>();
        for (Meeting meeting : agreement.meetings()) {
            Optional<String> day = meeting.dates()
                    .flatMap(DateSpan::start)
                    .map(UncertainDate::earliest)
                    .map(Object::toString);
            if (meeting.series().isPresent() && day.isPresent()) {
                days.add(KV.of(meeting.series().get(), KV.of(day.get(), agreement.id())));
            }
        }
        return days;
    }

    /** Which texts follow each other in a series: true is the later one. */
    private static final class Pairs
            extends DoFn<KV<String, Iterable<KV<String, String>>>, KV<String, KV<Pair, Boolean>>> {

        private static final long serialVersionUID = 1;

        @ProcessElement
        public void pairs(
                @Element KV<String, Iterable<KV<String, String>>> series,
                OutputReceiver<KV<String, KV<Pair, Boolean>>> out) {
            List<KV<String, String>> texts = new ArrayList<>();
            series.getValue().forEach(texts::add);
            texts.sort(Comparator.comparing((KV<String, String> text) -> text.getKey())
                    .thenComparing(text -> text.getValue()));
            for (int i = 1; i < texts.size(); i++) {
                String before = texts.get(i - 1).getValue();
                String after = texts.get(i).getValue();
                if (!before.equals(after)) {
                    Pair pair = new Pair(series.getKey(), before, after);
                    out.output(KV.of(before, KV.of(pair, false)));
                    out.output(KV.of(after, KV.of(pair, true)));
                }
            }
        }
    }

    /** Sends each text to the pairs that it is in. */
    private static final class ToPairs extends DoFn<KV<String, CoGbkResult>, KV<Pair, KV<Boolean, String>>> {

        private static final long serialVersionUID = 1;

        @ProcessElement
        public void toPairs(@Element KV<String, CoGbkResult> text, MultiOutputReceiver out) {
            CoGbkResult all = Objects.requireNonNull(text.getValue());
            for (KV<Pair, Boolean> role : all.getAll(ROLES)) {
                for (String line : all.getAll(LINES)) {
                    out.get(IN_PAIRS).output(KV.of(role.getKey(), KV.of(role.getValue(), line)));
                }
            }
            long texts = 0;
            for (Iterator<String> each = all.getAll(LINES).iterator(); each.hasNext(); each.next()) {
                texts++;
            }
            if (texts > 1) {
                out.get(DUPLICATES).output(KV.of(text.getKey(), texts));
            }
        }
    }

    /** Compares the two texts of a pair; of several with one id that of the first line. */
    private static final class Compare extends DoFn<KV<Pair, Iterable<KV<Boolean, String>>>, Step> {

        private static final long serialVersionUID = 1;

        private final PCollectionView<Register> register;

        Compare(PCollectionView<Register> register) {
            this.register = register;
        }

        @ProcessElement
        public void compare(ProcessContext context) throws CoderException {
            KV<Pair, Iterable<KV<Boolean, String>>> pair = Objects.requireNonNull(context.element());
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            pair.getValue().forEach(text -> (text.getKey() ? after : before).add(text.getValue()));
            Register shared = context.sideInput(register);
            context.output(Step.of(
                    Objects.requireNonNull(pair.getKey()).series(), first(before, shared), first(after, shared)));
        }

        private static Agreement first(List<String> lines, Register shared) throws CoderException {
            return shared.complete(AgreementCoder.agreement(Collections.min(lines)));
        }
    }
}
