package org.entente.benchmarks.contenders;

import com.dslplatform.json.DslJson;
import com.dslplatform.json.JsonReader;
import com.dslplatform.json.JsonWriter;
import com.dslplatform.json.runtime.Settings;
import java.io.IOException;
import org.entente.benchmarks.records.AgreementRecord;

/** Records bound by dsl-json with generated converters; a reader and a writer of its own for each thread. */
final class DslJsonRecords implements Codec<AgreementRecord> {

    private static final DslJson<Object> JSON =
            new DslJson<>(Settings.basicSetup().includeServiceLoader().skipDefaultValues(true));

    private final ThreadLocal<JsonReader<Object>> readers = ThreadLocal.withInitial(JSON::newReader);
    private final ThreadLocal<JsonWriter> writers = ThreadLocal.withInitial(JSON::newWriter);
    private final JsonReader.ReadObject<AgreementRecord> reader = JSON.tryFindReader(AgreementRecord.class);
    private final JsonWriter.WriteObject<AgreementRecord> writer = JSON.tryFindWriter(AgreementRecord.class);

    @Override
    public AgreementRecord read(byte[] json) throws IOException {
        JsonReader<Object> in = readers.get().process(json, json.length);
        in.getNextToken();
        return reader.read(in);
    }

    @Override
    public byte[] write(AgreementRecord value) {
        JsonWriter out = writers.get();
        out.reset();
        writer.write(out, value);
        return out.toByteArray();
    }
}
