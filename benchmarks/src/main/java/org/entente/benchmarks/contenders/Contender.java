package org.entente.benchmarks.contenders;

import java.util.function.Supplier;

/** All that compete in reading and writing. */
public enum Contender {
    OUR_MAPPER("Entente, through ObjectMapper", OurMapper::new),
    OUR_JSON("Entente, through EntenteJson", OurJson::onJackson2),
    OUR_LINES("Entente, through its writer of lines", OurLines::new),
    OUR_CHECKED("Entente, checked read, no rules", OurChecked::withoutRules),
    OUR_CHECKED_REFERENCES("Entente, checked read, reference rules", OurChecked::withReferences),
    TOKEN_LOOP("limit: Jackson's token loop, all names and strings", TokenLoop::new),
    TOKEN_REPLAY("limit: Jackson's generator, recorded tokens", TokenReplay::new),
    OUR_MAPPER_ON_JACKSON3("Entente, through ObjectMapper of Jackson 3", OurMapperOnJackson3::new),
    OUR_JSON_ON_JACKSON3("Entente, through EntenteJson on Jackson 3", OurJson::onJackson3),
    RECORDS("records, Jackson databind", Records::plain),
    RECORDS_BLACKBIRD("records, Jackson databind with Blackbird", Records::withBlackbird),
    RECORDS_ON_JACKSON3("records, databind of Jackson 3", RecordsOnJackson3::new),
    FASTJSON2("records, fastjson2", Fastjson::new),
    AVAJE("records, avaje-jsonb", AvajeRecords::new),
    GSON("records, Gson", GsonRecords::new);

    private final String title;
    private final Supplier<? extends Decoder<?>> start;

    Contender(String title, Supplier<? extends Decoder<?>> start) {
        this.title = title;
        this.start = start;
    }

    public String title() {
        return title;
    }

    public boolean reads() {
        return this != TOKEN_REPLAY && this != OUR_LINES;
    }

    public boolean writes() {
        return this != TOKEN_LOOP && this != OUR_CHECKED && this != OUR_CHECKED_REFERENCES;
    }

    /** Whether it makes no value of a document, and stands for what Jackson itself takes. */
    boolean isLimit() {
        return this == TOKEN_LOOP || this == TOKEN_REPLAY;
    }

    /** Starts the library behind it; not before it is asked for, so that a JVM holds no more than it measures. */
    @SuppressWarnings("unchecked") // the caller takes any object
    public Decoder<Object> start() {
        return (Decoder<Object>) start.get();
    }

    /** Starts one that {@link #writes()}. */
    @SuppressWarnings("unchecked") // what a codec reads it can write
    public Codec<Object> startCodec() {
        return (Codec<Object>) start.get();
    }
}
