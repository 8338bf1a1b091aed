package org.entente.examples.corpus;

import java.util.Objects;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.entente.json.Checked;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.register.Register;
import org.jspecify.annotations.Nullable;

/**
 * Checks agreements that stand one a line, completed from a register: a line may name a state by its id alone. A line with an
 * error comes out as a dead letter. Blank lines are passed over.
 *
 * <p>Of an agreement without errors comes out what each question needs of it. An agreement that goes on to several steps is
 * written and read again for each, which takes longer than to check it. What goes on as a text goes without what the register
 * has, which is many times as long: each machine has that from the same side input, and {@link Register#complete} puts it
 * back.
 */
final class CheckLines extends PTransform<PCollection<String>, PCollectionTuple> {

    /** The texts, each with its id: the lines of {@link AgreementCoder}. */
    static final TupleTag<KV<String, String>> TEXTS = new TupleTag<>("texts") {};

    /** The series of each text, with its day and its id. */
    static final TupleTag<KV<String, KV<String, String>>> DAYS = new TupleTag<>("days") {};

    /** How many provisions a text has of an actor, area and year. */
    static final TupleTag<KV<String, Long>> COUNTS = new TupleTag<>("counts") {};

    static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("dead letters") {};

    private static final long serialVersionUID = 1;
    private static final StringUtf8Coder STRING = StringUtf8Coder.of();

    private final PCollectionView<Register> register;

    /** Takes the register, which each machine gets once. */
    CheckLines(PCollectionView<Register> register) {
        this.register = register;
    }

    @Override
    public PCollectionTuple expand(PCollection<String> lines) {
        PCollectionTuple checked = lines.apply(
                "check and complete",
                ParDo.of(new Check(register))
                        .withSideInputs(register)
                        .withOutputTags(TEXTS, TupleTagList.of(DAYS).and(COUNTS).and(DEAD_LETTERS)));
        checked.get(TEXTS).setCoder(KvCoder.of(STRING, STRING));
        checked.get(DAYS).setCoder(KvCoder.of(STRING, KvCoder.of(STRING, STRING)));
        checked.get(COUNTS).setCoder(KvCoder.of(STRING, VarLongCoder.of()));
        checked.get(DEAD_LETTERS).setCoder(new DeadLetter.Coded());
        return checked;
    }

    private static final class Check extends DoFn<String, KV<String, String>> {

        private static final long serialVersionUID = 1;

        private final PCollectionView<Register> register;

        private transient @Nullable Register known;
        private transient @Nullable EntenteJson json;

        Check(PCollectionView<Register> register) {
            this.register = register;
        }

        @ProcessElement
        public void check(ProcessContext context) {
            String line = Objects.requireNonNull(context.element());
            if (line.isBlank()) {
                return;
            }
            Register shared = context.sideInput(register);
            Checked checked = reader(shared).check(line);
            checked.agreement()
                    .ifPresentOrElse(
                            agreement -> pass(agreement, shared, context),
                            () -> context.output(DEAD_LETTERS, DeadLetter.of(line, checked.report())));
        }

        private static void pass(Agreement agreement, Register shared, ProcessContext context) {
            context.output(KV.of(agreement.id(), AgreementCoder.line(shared.reduce(agreement))));
            Neighbours.days(agreement).forEach(day -> context.output(DAYS, day));
            Counts.in(agreement).forEach((key, count) -> context.output(COUNTS, KV.of(key, count)));
        }

        /** Made anew only for another register: the first look-up in one makes its indexes. */
        private EntenteJson reader(Register given) {
            EntenteJson made = json;
            if (made == null || known != given) {
                made = EntenteJson.standard().with(given);
                json = made;
                known = given;
            }
            return made;
        }
    }
}
