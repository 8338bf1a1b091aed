package org.entente.benchmarks.contenders;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.avaje.jsonb.JsonType;
import java.io.IOException;
import org.entente.benchmarks.records.AgreementRecord;

/** Records read by avaje-jsonb's generated adapters from Jackson's parser: what a generated reader can do there. */
final class AvajeOnJackson implements Decoder<AgreementRecord> {

    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonType<AgreementRecord> type = AvajeRecords.jsonb().type(AgreementRecord.class);

    @Override
    public AgreementRecord read(byte[] json) throws IOException {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return type.fromJson(new JacksonReader(parser));
        }
    }
}
