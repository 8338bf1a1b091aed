package org.entente.examples.corpus;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarLongCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.entente.corpus.query.CountTable;
import org.entente.corpus.query.Dimension;
import org.entente.model.Agreement;
import org.entente.provision.Provision;
import org.entente.register.Register;

/**
 * Counts provisions by actor, policy area and year. The key is the three with a tab between them; a provision of two actors
 * is counted under both, and what has no actor, area or year under {@link CountTable#NONE}.
 */
final class Counts extends PTransform<PCollection<Agreement>, PCollection<KV<String, Long>>> {

    private static final long serialVersionUID = 1;

    private final PCollectionView<Register> register;

    /** Takes the register that completes the agreements. */
    Counts(PCollectionView<Register> register) {
        this.register = register;
    }

    @Override
    public PCollection<KV<String, Long>> expand(PCollection<Agreement> agreements) {
        return agreements
                .apply(
                        "count in each agreement",
                        ParDo.of(new CountOne(register)).withSideInputs(register))
                .setCoder(KvCoder.of(StringUtf8Coder.of(), VarLongCoder.of()))
                .apply("add up", Sum.longsPerKey());
    }

    private static final class CountOne extends DoFn<Agreement, KV<String, Long>> {

        private static final long serialVersionUID = 1;

        private final PCollectionView<Register> register;

        CountOne(PCollectionView<Register> register) {
            this.register = register;
        }

        @ProcessElement
        public void count(ProcessContext context) {
            Agreement agreement = Objects.requireNonNull(context.element());
            in(context.sideInput(register).complete(agreement))
                    .forEach((key, count) -> context.output(KV.of(key, count)));
        }
    }

    /** What one agreement counts. */
    static Map<String, Long> in(Agreement agreement) {
        Function<Provision, Collection<String>> actors = Dimension.ACTOR.in(agreement);
        Function<Provision, Collection<String>> areas = Dimension.AREA.in(agreement);
        Function<Provision, Collection<String>> years = Dimension.YEAR.in(agreement);
        Map<String, Long> counts = new HashMap<>();
        for (Provision provision : agreement.provisions()) {
            for (String actor : keys(actors, provision)) {
                for (String area : keys(areas, provision)) {
                    for (String year : keys(years, provision)) {
                        counts.merge(actor + "\t" + area + "\t" + year, 1L, Long::sum);
                    }
                }
            }
        }
        return counts;
    }

    private static Iterable<String> keys(Function<Provision, Collection<String>> of, Provision provision) {
        Collection<String> keys = of.apply(provision);
        return keys.isEmpty() ? List.of(CountTable.NONE) : new TreeSet<>(keys);
    }
}
