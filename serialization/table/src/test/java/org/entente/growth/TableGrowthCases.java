package org.entente.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.model.Agreement;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.table.EntenteTables;
import org.entente.table.TableMapping;

/** Tables that stress one thing each, of any length. */
public final class TableGrowthCases implements Supplier<Map<String, IntFunction<Runnable>>> {

    private static final String HEAD = "id,title.en\n";

    /** Is made by the loader of the test. */
    public TableGrowthCases() {}

    @Override
    public Map<String, IntFunction<Runnable>> get() {
        Map<String, IntFunction<Runnable>> cases = new LinkedHashMap<>();
        cases.put(
                "rows of one agreement",
                n -> reading(Map.of(
                        "agreements.csv",
                        HEAD + "a,A\n",
                        "provisions.csv",
                        lines(
                                n,
                                "kind,summary.en,by",
                                i -> "commitment,\"Each; \"\"helps\"\" " + i + "\",all parties"))));
        cases.put(
                "agreements of one row",
                n -> reading(Map.of(
                        "agreements.csv", lines(n, "id,title.en", i -> "a" + i + ",A"),
                        "actors.csv", lines(n, "agreementId,id,name.en", i -> "a" + i + ",NO,Northland"))));
        cases.put(
                "rows in no order",
                n -> reading(Map.of(
                        "agreements.csv", lines(n, "id,title.en", i -> "a" + i + ",A"),
                        "actors.csv", lines(n, "agreementId,id,name.en", i -> "a" + (n - 1 - i) + ",NO,Northland"))));
        cases.put(
                "rows of unknown agreements",
                n -> reading(Map.of(
                        "agreements.csv", lines(n, "id,title.en", i -> "a" + i + ",A"),
                        "actors.csv", lines(n, "agreementId,id,name.en", i -> "b" + i + ",NO,Northland"))));
        cases.put("agreements of one id", n -> reading(Map.of("agreements.csv", lines(n, "id,title.en", i -> "a,A"))));
        cases.put(
                "a problem in each cell",
                n -> reading(Map.of(
                        "agreements.csv",
                        HEAD + "a,A\n",
                        "events.csv",
                        lines(n, "act,done,actors", i -> "signatur,2031-02-30,X" + i))));
        cases.put(
                "rows of another length",
                n -> reading(
                        Map.of("agreements.csv", HEAD + "a,A\n", "places.csv", lines(n, "id,name.en", i -> "p" + i))));
        cases.put(
                "unknown columns",
                n -> reading(Map.of(
                        "agreements.csv", HEAD + "a,A\n",
                        "places.csv", row(n, i -> "kolour" + i) + "\n" + row(n, i -> "x") + "\n")));
        cases.put(
                "numbered columns",
                n -> reading(Map.of(
                        "agreements.csv", HEAD + "a,A\n",
                        "provisions.csv",
                                "kind,summary.en,by," + row(n, i -> "items." + (i + 1))
                                        + "\ncommitment,Each helps.,all parties," + row(n, i -> "item") + "\n")));
        cases.put(
                "values in a cell",
                n -> reading(Map.of(
                        "agreements.csv", HEAD + "a,A\n",
                        "actors.csv", "id,name.en,otherNames.en\nNO,Northland,x\n",
                        "provisions.csv",
                                "kind,summary.en,by,items\ncommitment,Each helps.,all parties,"
                                        + row(n, i -> "item").replace(",", " | ") + "\n")));
        cases.put("rows by a mapping", n -> {
            String mapping = """
                    {"files": {"rows.csv": {"agreement": "{T}", "columns": {"D": {"dates": "dd/MM/yyyy"}}, "rows": [
                      {"table": "agreements", "members": {"title.en": "A"}},
                      {"table": "actors", "once": true, "members": {"id": "{C}", "name.en": "{C}"}},
                      {"table": "events", "where": "D", "members": {"act": "signature", "actors": "{C}", "done": "{D}"}}]}}}
                    """;
            Path folder = folder(Map.of("rows.csv", lines(n, "T,C,D", i -> "a,C" + i + ",01/02/2031")));
            return () -> check(EntenteTables.standard().mapping(mapping(mapping)), folder);
        });
        cases.put("joined rows", n -> {
            String mapping = """
                    {"files": {"rows.csv": {"agreement": "a", "columns": {"D": {"of": "{Y}-{M}", "dates": "yyyy-M"}}, "rows": [
                      {"table": "agreements", "members": {"title.en": "A"}},
                      {"table": "events", "join": ["id", "votes.ballot"], "members": {"id": "v", "act": "adoption",
                        "votes.ballot": "{B}", "votes.actors.1.asPrinted": "{C}"}},
                      {"table": "officials", "join": "id", "members": {"id": "o", "name": "O",
                        "tenures.office.asPrinted": "{C}", "tenures.held": "{D}/.."}}]}}}
                    """;
            Path folder = folder(Map.of("rows.csv", lines(n, "B,C,Y,M", i -> "for,C" + i + ",2031,1")));
            return () -> check(EntenteTables.standard().mapping(mapping(mapping)), folder);
        });
        cases.put("writing", n -> {
            Agreement.Builder all = Agreement.builder().id("a").title("en", "A");
            for (int i = 0; i < n; i++) {
                all.addProvision(Commitment.builder()
                        .id("c" + i)
                        .summary("en", "Each helps the " + i + "th.")
                        .by(Attribution.allParties())
                        .build());
            }
            Agreement agreement = all.build();
            return () -> write(List.of(agreement));
        });
        cases.put("writing many", n -> {
            List<Agreement> all = new ArrayList<>();
            for (int i = 0; i < n; i++) {
                all.add(Agreement.builder().id("a" + i).title("en", "A").build());
            }
            return () -> write(all);
        });
        return cases;
    }

    private static String lines(int count, String header, IntFunction<String> line) {
        return header + "\n"
                + IntStream.range(0, count).mapToObj(i -> line.apply(i) + "\n").collect(Collectors.joining());
    }

    private static String row(int count, IntFunction<String> cell) {
        return IntStream.range(0, count).mapToObj(cell).collect(Collectors.joining(","));
    }

    private static Runnable reading(Map<String, String> files) {
        Path folder = folder(files);
        return () -> check(EntenteTables.standard(), folder);
    }

    private static Path folder(Map<String, String> files) {
        try {
            Path folder = Files.createTempDirectory("growth");
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TableMapping mapping(String json) {
        try {
            return TableMapping.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(EntenteTables tables, Path folder) {
        try {
            tables.forEachChecked(folder, checked -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(List<Agreement> agreements) {
        try {
            EntenteTables.standard().write(Files.createTempDirectory("growth"), agreements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
