package org.entente.table.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.table.csv.Row;

/** Gives the rows of a file agreement by agreement. */
interface Cursor extends Closeable {

    /** Passes the rows of an agreement on; agreements are asked for in their order. */
    void forEach(String agreement, Consumer<? super Row> action) throws IOException;

    @Override
    default void close() throws IOException {}

    /** Reads on as it is asked: the rows of an agreement stand together, and agreements in their order. */
    final class Streaming implements Cursor {

        private final TableFile.Rows rows;
        private final Function<Row, Optional<String>> key;
        private Optional<Row> next = Optional.empty();
        private Optional<String> nextKey = Optional.empty();

        Streaming(TableFile.Rows rows, Function<Row, Optional<String>> key) throws IOException {
            this.rows = rows;
            this.key = key;
            advance();
        }

        /** Goes on to a row of an agreement. */
        private void advance() throws IOException {
            do {
                next = rows.next();
                nextKey = next.flatMap(key);
            } while (next.isPresent() && nextKey.isEmpty());
        }

        @Override
        public void forEach(String agreement, Consumer<? super Row> action) throws IOException {
            while (next.isPresent() && nextKey.filter(agreement::equals).isPresent()) {
                action.accept(next.get());
                advance();
            }
        }

        @Override
        public void close() throws IOException {
            rows.close();
        }
    }

    /** Holds all rows: they stand in any order. */
    final class Held implements Cursor {

        private final Map<String, List<Row>> byKey = new HashMap<>();

        Held(TableFile.Rows rows, Function<Row, Optional<String>> key) throws IOException {
            for (Optional<Row> next = rows.next(); next.isPresent(); next = rows.next()) {
                Row row = next.get();
                key.apply(row)
                        .ifPresent(agreement -> byKey.computeIfAbsent(agreement, any -> new ArrayList<>())
                                .add(row));
            }
        }

        @Override
        public void forEach(String agreement, Consumer<? super Row> action) {
            List<Row> found = byKey.remove(agreement);
            if (found != null) {
                found.forEach(action);
            }
        }
    }
}
