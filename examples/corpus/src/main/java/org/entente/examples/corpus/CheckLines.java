package org.entente.examples.corpus;

import java.util.Objects;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
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
 * Checks agreements that stand one a line, completed from a register: a line may name a state by its id alone. They come out
 * without what the register has, which is many times as long as they are: a machine has it from the same side input, and
 * {@link Register#complete} puts it back where it is needed. A line with an error comes out as a dead letter. Blank lines are
 * passed over.
 */
final class CheckLines extends PTransform<PCollection<String>, PCollectionTuple> {

    static final TupleTag<Agreement> AGREEMENTS = new TupleTag<>("agreements") {};
    static final TupleTag<DeadLetter> DEAD_LETTERS = new TupleTag<>("dead letters") {};

    private static final long serialVersionUID = 1;

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
                        .withOutputTags(AGREEMENTS, TupleTagList.of(DEAD_LETTERS)));
        checked.get(AGREEMENTS).setCoder(new AgreementCoder());
        checked.get(DEAD_LETTERS).setCoder(new DeadLetter.Coded());
        return checked;
    }

    private static final class Check extends DoFn<String, Agreement> {

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
                            agreement -> context.output(shared.reduce(agreement)),
                            () -> context.output(DEAD_LETTERS, DeadLetter.of(line, checked.report())));
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
