package org.entente.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents of any size that were made to take long, or much memory, each by a way of its own. */
final class AttackDocuments {

    private static final String HEAD = "{\"format\":\"entente/1.0\",\"id\":\"x\",\"title\":{\"en\":\"t\"}";

    private final int length;
    private final int elements;
    private final Map<String, IntFunction<String>> lists = new LinkedHashMap<>();

    private AttackDocuments(int length, int elements) {
        this.length = length;
        this.elements = elements;
    }

    /** The names of all kinds of documents. */
    static Iterable<String> kinds() {
        return new AttackDocuments(1, 1).all().keySet();
    }

    /**
     * A document of a kind.
     *
     * @param length about how many characters it has
     * @param elements how many elements its lists have at most
     */
    static String document(String kind, int length, int elements) {
        return new AttackDocuments(length, elements).all().get(kind).apply(0);
    }

    private Map<String, IntFunction<String>> all() {
        list("dangling references", "parties", i -> "{'actor':'a" + i + "'}");
        list("one dangling reference", "parties", i -> "{'actor':'KR'}");
        list("dangling references of one hash code", "parties", i -> "{'actor':'" + colliding(i) + "'}");
        list("blank texts", "places", i -> "{'id':'p" + i + "','name':{'en':' '}}");
        list("blank texts of one hash code", "places", i -> "{'id':'" + colliding(i) + "','name':{'en':' '}}");
        list("colliding tags", "places", i -> "{'id':'p" + i + "','name':{" + tags(90, "t") + "}}");
        list("blank texts in colliding tags", "places", i -> "{'id':'p" + i + "','name':{" + tags(90, " ") + "}}");
        members("many languages of one text", "'note':{'en':'t'", i -> "'x-" + Integer.toString(i, 36) + "':'t'", "}");
        list("many languages of many texts", "places", i -> "{'id':'p" + i + "','name':{" + languages(100) + "}}");
        list("chain of partOf", "provisions", i -> provision("'id':'p" + i + "','partOf':'p" + (i + 1) + "'"));
        list("chain of actors", "actors", i -> "{'id':'a" + i + "','name':{'en':'x'},'parent':'a" + (i + 1) + "'}");
        list("circles of partOf", "provisions", i -> provision("'id':'p" + i + "','partOf':'p" + (i ^ 1) + "'"));
        list(
                "one circle of actors",
                "actors",
                i -> "{'id':'a" + i + "','name':{'en':'x'},'parent':'a" + (i % 100_000 == 99_999 ? i - 99_999 : i + 1)
                        + "'}");
        list("spans", "provisions", i -> provision("'spans':[{'source':'s','start':" + i + ",'end':" + (i + 9) + "}]"));
        list(
                "spans of one provision",
                "provisions",
                i -> i > 0
                        ? ""
                        : provision("'spans':["
                                + fill(length / 2, elements - 2, j -> "{'source':'s','start':0,'end':" + (j + 1) + "}")
                                + "]"));
        list(
                "events of many actors",
                "events",
                i -> "{'act':'SIGNATURE','done':'2021','actors':[" + many(100, j -> "{'id':'a" + (i * 7 + j) + "'}")
                        + "]}");
        list(
                "one event of many actors",
                "events",
                i -> i > 0
                        ? ""
                        : "{'act':'SIGNATURE','done':'2021','actors':["
                                + fill(length / 2, elements - 2, j -> "{'id':'a" + j + "'}") + "]}");
        list(
                "signatures and accessions",
                "events",
                i -> "{'act':'" + (i % 2 == 0 ? "SIGNATURE" : "ACCESSION") + "','work':'w" + i / 2 + "','done':'20"
                        + (10 + i % 80) + "','actors':[{'id':'a'}]}");
        list("look-alike names", "actors", i -> "{'id':'a" + i + "','name':{'en':'" + lookAlike(i) + "'}}");
        list("look-alike ids", "places", i -> "{'id':'" + lookAlike(i) + "','name':{'en':'x'}}");
        list("distinct names", "actors", i -> "{'id':'a" + i + "','name':{'en':'N\u0430me " + i + "'}}");
        list("names of mixed scripts", "actors", i -> "{'id':'a" + i + "','name':{'en':'R\u043Essi\u0430 " + i + "'}}");
        list(
                "long names of mixed scripts",
                "actors",
                i -> "{'id':'a" + i + "','name':{'en':'" + "R\u043Essi\u0430".repeat(100_000) + i + "'}}");
        list(
                "Hangul names to normalise",
                "actors",
                i -> "{'id':'a" + i + "','name':{'ko':'\u1112\u1161\u11AB" + i + "'}}");
        list(
                "long names of marks",
                "places",
                i -> "{'id':'p" + i + "','name':{'en':'a" + "\u0301\u0323".repeat(200_000) + i + "'}}");
        list("unknown terms", "events", i -> "{'act':'X" + i + "'}");
        list("one unknown term", "events", i -> "{'act':'XYZ'}");
        members("unknown members", "'note':{'en':'t'}", i -> "'m" + i + "':1", "");
        members("unknown members of one hash code", "'note':{'en':'t'}", i -> "'" + colliding(i) + "':1", "");
        members("misspelt members", "'note':{'en':'t'}", i -> "'polcyAreas" + i % 10 + "':1", "");
        list("unknown members of elements", "parties", i -> "{'actor':'x','ac" + i + "':1}");
        members("one member over and over", "'note':{'en':'t'}", i -> "'id':'x'", "");
        list("duplicate ids", "actors", i -> "{'id':'a','name':{'en':'x'}}");
        list("duplicate ids of one hash code", "actors", i -> "{'id':'" + colliding(i / 2) + "','name':{'en':'x'}}");
        list("long strings", "otherTitles", i -> "{'en':'" + "x".repeat(1 << 19) + "'}");
        list("long names", "places", i -> "{'id':'p" + i + "','name':{'en':'" + "x y ".repeat(1 << 17) + "'}}");
        list("long ids", "parties", i -> "{'actor':'" + "x".repeat(1 << 19) + i + "'}");
        list(
                "long notes of treaty terms",
                "provisions",
                i -> "{'kind':'POSITION','by':{'extent':'UNATTRIBUTED'},'text':{'en':'" + "They shall. ".repeat(40_000)
                        + "'}}");
        list(
                "long numbers",
                "provisions",
                i -> provision("'quantities':[{'asPrinted':'n','value':" + "7".repeat(990) + "}]"));
        list("small numbers", "provisions", i -> provision("'quantities':[{'asPrinted':'n','value':1e-999}]"));
        members("deep nesting", "'note':{'en':'t'}", i -> "'n" + i + "':" + "[".repeat(60) + "]".repeat(60), "");
        members(
                "deep objects",
                "'note':{'en':'t'}",
                i -> "'n" + i + "':" + "{'a':".repeat(60) + "1" + "}".repeat(60),
                "");
        list("too deep nesting", "parties", i -> "[".repeat(1000) + "]".repeat(1000));
        members("array of numbers", "'new':[1", i -> "1", "]");
        list("languages", "texts", i -> "{'language':'en'}");
        list("distinct languages", "texts", i -> "{'language':'x-" + Integer.toString(i, 36) + "'}");
        list(
                "unregistered languages",
                "texts",
                i -> "{'language':'en-" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26) + "'}");
        list(
                "members of works",
                "works",
                i -> i > 0
                        ? ""
                        : "{'id':'w','set':true,'name':{'en':'x'},'members':["
                                + fill(length / 2, elements - 2, j -> "'w" + j + "'") + "]}");
        list(
                "other names",
                "actors",
                i -> i > 0
                        ? ""
                        : "{'id':'a','name':{'en':'x'},'otherNames':["
                                + fill(length / 2, elements - 2, j -> "{'en':'x'}") + "]}");
        list("empty objects", "provisions", i -> "{}");
        list("nulls", "provisions", i -> "null");
        list("numbers for objects", "provisions", i -> "1");
        list("ids that are none", "parties", i -> "{'actor':' '}");
        list("dates that are none", "works", i -> "{'id':'w" + i + "','name':{'en':'x'},'date':'2021-13-" + i + "'}");
        list(
                "officials of many offices",
                "officials",
                i -> "{'id':'o" + i + "','name':{'forms':[{'full':'x'}]},'tenures':["
                        + many(
                                20,
                                j -> "{'office':{'id':'t'},'capacity':'SUBSTANTIVE','held':'20" + (10 + j) + "/20"
                                        + (11 + j) + "'}")
                        + "]}");
        list(
                "languages of Chinese",
                "texts",
                i -> "{'language':'zh-Hant-" + (char) ('A' + i % 26) + (char) ('A' + i / 26 % 26) + "-x-"
                        + Integer.toString(i, 36) + "'}");
        list(
                "texts in their own tags",
                "places",
                i -> "{'id':'p" + i + "','name':{'en-x-" + Integer.toString(i, 36) + "':'t'}}");
        list(
                "distinct other names",
                "actors",
                i -> "{'id':'a" + i + "','name':{'en':'x'},'otherNames':["
                        + many(20, j -> "{'en':'N\u0430me " + i + " " + j + "'}") + "]}");
        list("printed names", "parties", i -> "{'actor':'a','asPrinted':['\u0421\u043E " + i + "']}");
        list("look-alike references", "parties", i -> "{'actor':'" + lookAlike(i) + "'}");
        list("own policy areas", "policyAreas", i -> "{'id':'p" + i + "','label':{'en':'tr\u0430de " + i + "'}}");
        list(
                "holders of one office",
                "officials",
                i -> "{'id':'o" + i + "','name':{'forms':[{'full':'x'}]},'tenures':[{'office':{'id':'f','title':'t"
                        + "','actor':'a'},'capacity':'SUBSTANTIVE','held':'2010/2020'}]}");
        list(
                "ratifications of many works",
                "events",
                i -> "{'id':'e" + i + "','act':'RATIFICATION','work':'w" + i % 1000 + "','done':'20" + (10 + i % 80)
                        + "','actors':[{'id':'a" + i % 1001 + "'}]}");
        list("cited works", "provisions", i -> provision("'citations':[{'work':'w" + i + "'}]"));
        list("plain provisions", "provisions", i -> provision("'id':'p" + i + "'"));
        list("lines", "parties", i -> "{'actor':'\uD83D\uDE00'}\n");
        return lists;
    }

    private void list(String kind, String member, IntFunction<String> element) {
        lists.put(
                kind,
                any -> (HEAD + ",'" + member + "':[" + fill(length, elements, element) + "]}").replace('\'', '"'));
    }

    private void members(String kind, String first, IntFunction<String> member, String end) {
        lists.put(
                kind,
                any -> (HEAD + "," + first + "," + fill(length, elements, member) + end + "}").replace('\'', '"'));
    }

    /** As many as the document may hold; an empty one is the last. */
    private static String fill(int length, int elements, IntFunction<String> each) {
        StringBuilder out = new StringBuilder(Math.max(16, length));
        for (int i = 0; i < elements; i++) {
            String next = each.apply(i);
            if (next.isEmpty() || (i > 0 && out.length() + next.length() + 1 > length - 200)) {
                break;
            }
            out.append(i == 0 ? "" : ",").append(next);
        }
        return out.toString();
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
    }

    private static String provision(String members) {
        return "{'kind':'POSITION','summary':{'en':'x'},'by':{'extent':'UNATTRIBUTED'}," + members + "}";
    }

    private static String tags(int count, String words) {
        return many(
                count,
                i -> "'x-" + colliding(i).substring(0, 8) + "-" + colliding(i).substring(8, 16) + "':'" + words + "'");
    }

    private static String languages(int count) {
        return many(count, i -> "'x-" + i + "':'t'");
    }

    private static String lookAlike(int number) {
        return IntStream.range(0, 21)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "o" : "\u043E")
                .collect(Collectors.joining());
    }

    /** Names of one hash code, as many as there are documents' elements. */
    private static String colliding(int number) {
        return IntStream.range(0, 22)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
