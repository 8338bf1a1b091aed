package org.entente.examples.corpus;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.GenerateSequence;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.options.Validation;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.transforms.Sum;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptors;
import org.entente.json.EntenteJson;
import org.entente.register.Register;
import org.entente.register.standard.StandardRegister;

/** Checks, completes, compares and counts agreements on any number of machines. {@code docs/beam.md} explains it. */
public final class CorpusOnBeam {

    private CorpusOnBeam() {}

    /** The options of the program. */
    public interface Options extends PipelineOptions {

        /** {@return the files of agreements, one a line; empty for generated ones} */
        @Description("Files of agreements, one a line, such as hdfs:///treaties/*.ndjson")
        @Default.String("")
        String getInput();

        /**
         * Sets the files.
         *
         * @param files the files, by a pattern of Beam's
         */
        void setInput(String files);

        /** {@return how many agreements to generate where there are no files} */
        @Description("How many agreements to generate if there is no input")
        @Default.Long(1000)
        long getGenerated();

        /**
         * Sets how many agreements to generate.
         *
         * @param count the number
         */
        void setGenerated(long count);

        /** {@return the file of a register of one's own; empty for the standard register alone} */
        @Description("A register of yours, in a file of this machine; what it has not, the standard register has")
        @Default.String("")
        String getRegister();

        /**
         * Sets the register.
         *
         * @param file the file
         */
        void setRegister(String file);

        /** {@return the folder of the results} */
        @Description("The folder of the results")
        @Validation.Required
        String getOutput();

        /**
         * Sets the folder of the results.
         *
         * @param folder the folder, on a file system that all machines see
         */
        void setOutput(String folder);
    }

    /**
     * Runs the pipeline on the runner that the arguments name, and waits for it.
     *
     * @param args the options, such as {@code --runner=FlinkRunner --input=… --output=…}
     * @throws IOException if the register cannot be read
     */
    public static void main(String[] args) throws IOException {
        PipelineOptionsFactory.register(Options.class);
        Options options = PipelineOptionsFactory.fromArgs(args).withValidation().as(Options.class);
        pipeline(options).run().waitUntilFinish();
    }

    /** The pipeline; not yet run. */
    static Pipeline pipeline(Options options) throws IOException {
        Pipeline pipeline = Pipeline.create(options);
        PCollection<String> lines = options.getInput().isEmpty()
                ? pipeline.apply("numbers", GenerateSequence.from(0).to(options.getGenerated()))
                        .apply("generate", MapElements.via(new Generated()))
                : pipeline.apply("read", TextIO.read().from(options.getInput()));
        PCollectionView<Register> register = pipeline.apply(
                        "register", Create.of(register(options.getRegister())).withCoder(new RegisterCoder()))
                .apply("to all machines", View.asSingleton());

        PCollectionTuple checked = lines.apply("check", new CheckLines(register));
        PCollectionTuple compared = checked.apply("compare neighbours", new Neighbours(register));

        write(
                "dead-letters",
                ".ndjson",
                options,
                rows("letters", checked.get(CheckLines.DEAD_LETTERS), DeadLetter::toJson));
        write(
                "counts",
                ".tsv",
                options,
                rows(
                        "rows of counts",
                        checked.get(CheckLines.COUNTS).apply("add up", Sum.longsPerKey()),
                        CorpusOnBeam::row));
        write("steps", ".tsv", options, rows("rows of steps", compared.get(Neighbours.STEPS), Step::toRow));
        write(
                "duplicate-ids",
                ".tsv",
                options,
                rows("rows of ids", compared.get(Neighbours.DUPLICATES), CorpusOnBeam::row));
        return pipeline;
    }

    private static <T> PCollection<String> rows(
            String name, PCollection<T> values, SerializableFunction<T, String> toRow) {
        return values.apply(name, MapElements.into(TypeDescriptors.strings()).via(toRow));
    }

    private static String row(KV<String, Long> counted) {
        return counted.getKey() + "\t" + counted.getValue();
    }

    private static void write(String name, String suffix, Options options, PCollection<String> lines) {
        lines.apply(
                "write " + name,
                TextIO.write().to(options.getOutput() + "/" + name).withSuffix(suffix));
    }

    private static Register register(String file) throws IOException {
        if (file.isEmpty()) {
            return StandardRegister.get();
        }
        Register own =
                EntenteJson.standard().with(StandardRegister.get()).registers().read(Path.of(file));
        return own.merge(StandardRegister.get()).register();
    }
}
