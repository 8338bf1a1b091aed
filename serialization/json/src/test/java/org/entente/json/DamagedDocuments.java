package org.entente.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Documents of the corpus and lines of it, each with one to three faults of any kind. */
public final class DamagedDocuments {

    private static final EntenteJson JSON = EntenteJson.standard();
    /** Each document, and the line of it. */
    private static final List<String> CORPUS = Golden.all().stream()
            .map(Golden::text)
            .flatMap(text -> Stream.of(text, line(text)))
            .toList();

    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "17",
            "-1",
            "1.5",
            "1e9",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"K R\"",
            "\"\\ud800\"",
            "\"2021-02-30\"",
            "[]",
            "[null]",
            "[[]]",
            "{}",
            "{\"id\":\"x\"}",
            "{\"en\":\"t\"}",
            "{\"kind\":\"CLAUSE\"}");

    private DamagedDocuments() {}

    public static Arbitrary<String> damaged() {
        return Arbitraries.of(CORPUS)
                .flatMap(text -> damage().list().ofMinSize(1).ofMaxSize(3).map(list -> {
                    String result = text;
                    for (Damage damage : list) {
                        result = damage.applyTo(result);
                    }
                    return result;
                }));
    }

    private static String line(String document) {
        try {
            return JSON.writeLine(JSON.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Something done to a text; the place is a share of it, so that it can follow other damage. */
    private interface Damage {
        String applyTo(String text);
    }

    private static Arbitrary<Damage> damage() {
        Arbitrary<Double> places = Arbitraries.integers()
                .between(0, 999_999)
                .withDistribution(RandomDistribution.uniform())
                .map(millionth -> millionth / 1e6);
        Arbitrary<Damage> ofCharacters = Combinators.combine(
                        places,
                        Arbitraries.of("delete", "truncate", "insert"),
                        Arbitraries.of("{", "}", "\"", ",", "\\", "\u0000", "\ud83d", "7", "\r\n", "🕊", "\u202e"))
                .as((share, how, what) -> text -> {
                    int at = (int) (share * text.length());
                    return switch (how) {
                        case "delete" -> text.substring(0, at) + text.substring(Math.min(text.length(), at + 1));
                        case "truncate" -> text.substring(0, at);
                        default -> text.substring(0, at) + what + text.substring(at);
                    };
                });
        Arbitrary<Damage> ofMembers = Combinators.combine(
                        places,
                        Arbitraries.of("delete", "duplicate", "rename", "replace", "move"),
                        Arbitraries.of(VALUES))
                .as((share, how, value) -> text -> {
                    List<Span> members = members(text);
                    if (members.isEmpty()) {
                        return text;
                    }
                    Span member = members.get((int) (share * members.size()));
                    return switch (how) {
                        case "delete" -> member.without(text);
                        case "duplicate" ->
                            member.before(text) + member.in(text) + "," + member.in(text) + member.after(text);
                        case "rename" -> member.before(text) + "\"renamed\"" + text.substring(member.colon);
                        case "move" ->
                            member.before(text)
                                            .replaceFirst("^\\{", "{" + Matcher.quoteReplacement(member.in(text)) + ",")
                                    + member.in(text)
                                    + member.after(text);
                        default -> text.substring(0, member.value) + value + member.after(text);
                    };
                });
        return Arbitraries.frequencyOf(Tuple.of(1, ofCharacters), Tuple.of(4, ofMembers));
    }

    /** Where in a text a member stands: its name, the colon after it, its value and its end. */
    private record Span(int name, int colon, int value, int end) {

        String before(String text) {
            return text.substring(0, name);
        }

        String in(String text) {
            return text.substring(name, end);
        }

        String after(String text) {
            return text.substring(end);
        }

        /** Takes the comma after or before it along. */
        String without(String text) {
            String after = after(text).stripLeading();
            return after.startsWith(",")
                    ? before(text) + after.substring(1)
                    : before(text).stripTrailing().replaceFirst(",$", "") + after(text);
        }
    }

    private static List<Span> members(String text) {
        List<Span> members = new ArrayList<>();
        List<int[]> open = new ArrayList<>();
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            int[] pending = null;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (token == JsonToken.FIELD_NAME) {
                    pending = new int[] {
                        start, text.indexOf(':', start + parser.currentName().length()), 0
                    };
                } else if (token.isStructStart()) {
                    open.add(pending == null ? null : new int[] {pending[0], pending[1], start});
                    pending = null;
                } else {
                    parser.finishToken();
                    int end = (int) parser.currentLocation().getCharOffset();
                    int[] member = token.isStructEnd() ? open.remove(open.size() - 1) : pending;
                    if (member != null) {
                        members.add(new Span(member[0], member[1], token.isStructEnd() ? member[2] : start, end));
                    }
                    pending = null;
                }
            }
        } catch (IOException e) {
            return members; // damaged already: what comes before can be damaged further
        }
        return members;
    }
}
