package org.entente.meta;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.Built;
import org.entente.Sets;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.policy.Judgement;
import org.entente.provision.Commitment;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the types of the model state of themselves. */
class MetaTypesTest {

    private static final Set<String> DEFAULTED = Set.of(
            "Quantity.percentagePoints",
            "Wording.negated",
            "CitedWork.set",
            "ForceRule.untilTerminated",
            "LifecycleEvent.expected",
            "Trigger.withoutOrganisations",
            "TextVersion.prevails");

    static List<MetaType<?>> types() {
        return Roots.types();
    }

    @Test
    void everyTypeOfTheModelIsReached() {
        Set<String> reached = new TreeSet<>();
        types().forEach(type -> reached.add(type.type().getName()));
        assertTrue(reached.remove(Judgement.class.getName()));
        Set<String> built = new TreeSet<>();
        Built.types().forEach(type -> built.add(type.getName()));
        assertEquals(built, reached);
        assertEquals(Agreement.meta(), types().get(0));
        assertEquals(types().size(), Set.copyOf(types()).size(), "each once");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasANameAndALabel(MetaType<?> type) {
        assertEquals(type.name(), type.toString());
        assertNotEquals("", type.label(Locale.ENGLISH));
        assertNotEquals(type.label(Locale.ENGLISH), type.label(Locale.KOREAN));
        assertNotEquals(type.description(Locale.ENGLISH), type.description(Locale.KOREAN));
        assertEquals(type, type.draft().type());
    }

    @Test
    void provisionsAreOneOfTheTypesByKind() {
        MetaUnion<Provision, ProvisionKind> provisions = Provision.meta();
        assertEquals(Provision.class, provisions.type());
        assertEquals(ProvisionKind.class, provisions.tags());
        for (ProvisionKind kind : ProvisionKind.values()) {
            MetaType<? extends Provision> type = provisions.type(kind);
            assertEquals(kind, provisions.tag((Provision) Filled.of(type, 0)));
            assertTrue(provisions.types().contains(type));
        }
        assertEquals(ProvisionKind.values().length, provisions.types().size());
        assertNotEquals("", provisions.label(Locale.ENGLISH));
        assertNotEquals(provisions.label(Locale.ENGLISH), provisions.label(Locale.KOREAN));
    }

    @ParameterizedTest
    @MethodSource("types")
    void membersAreTheAccessors(MetaType<?> type) {
        assertEquals(
                new TreeSet<>(accessors(type.type())),
                type.members().stream().map(MetaMember::name).collect(toCollection(TreeSet::new)));
        type.members().forEach(member -> assertEquals(Optional.of(member), type.member(member.name())));
    }

    @ParameterizedTest
    @MethodSource("types")
    void accessorsSayHowOftenAMemberIsThere(MetaType<?> type) throws NoSuchMethodException {
        for (MetaMember<?, ?> member : type.members()) {
            Class<?> returned = type.type().getMethod(member.name()).getReturnType();
            boolean isFlag = member.kind() instanceof Kind.Flag;
            assertEquals(returned == List.class, member.isList(), member.toString());
            assertEquals(
                    returned != List.class && returned != Optional.class && !isFlag,
                    member.isMandatory(),
                    member.toString());
        }
    }

    private static List<String> accessors(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
        }
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) || isDefaulted(type, method))
                .map(Method::getName)
                .filter(name -> !name.equals("toBuilder"))
                .distinct()
                .toList();
    }

    private static boolean isDefaulted(Class<?> type, Method method) {
        return DEFAULTED.contains(type.getSimpleName() + "." + method.getName());
    }

    /** The order is a contract of the format. */
    @Test
    void provisionsHaveTheirCommonMembersInOneOrder() {
        List<String> common = List.of(
                "id,label,partOf,part,placement,text,summary,by,involved,wording,qualifiers,timings,quantities,policyAreas,codes,places,placeListing,listing,items,citations,links,spans,rendering,noveltyOverride,changeOverride,note"
                        .split(","));
        for (MetaType<? extends Provision> type : Provision.meta().types()) {
            List<String> own =
                    type.members().stream().<String>map(MetaMember::name).toList();
            assertEquals(common, own.stream().filter(common::contains).toList());
            assertEquals("by", own.get(7), "what is said by whom comes before what is special to the kind");
            assertEquals("involved", own.get(own.size() - 18));
        }
    }

    @Test
    void theTagDistinguishesTypesOfAUnion() {
        MetaUnion<Provision, ProvisionKind> kinds = Provision.meta();
        assertEquals("kind", kinds.tagName());
        assertEquals(ProvisionKind.values().length, kinds.types().size());
        assertEquals(Commitment.meta(), kinds.type(ProvisionKind.COMMITMENT));
        for (ProvisionKind kind : ProvisionKind.values()) {
            assertTrue(kinds.type(kind).name().equalsIgnoreCase(kind.name()));
        }
        assertEquals("Which of the five kinds of provision it is.", kinds.tagDescription(Locale.ENGLISH));
        assertEquals("Kind", kinds.tagLabel(Locale.ENGLISH));
        assertTrue(kinds.description(Locale.ENGLISH).startsWith("One act of a text"));
    }

    @Test
    void everyMemberIsDocumentedAndNothingElseIs() {
        ResourceBundle korean = ResourceBundle.getBundle("org.entente.meta.members", Locale.KOREAN);
        Map<String, String> english = new TreeMap<>();
        Map<String, String> inKorean = new TreeMap<>();
        MetaUnion<Provision, ProvisionKind> provisions = Provision.meta();
        english.put("Provision", text(Locale.ENGLISH, provisions::label, provisions::description));
        english.put("Provision.kind", text(Locale.ENGLISH, provisions::tagLabel, provisions::tagDescription));
        inKorean.put("Provision", text(Locale.KOREAN, provisions::label, provisions::description));
        inKorean.put("Provision.kind", text(Locale.KOREAN, provisions::tagLabel, provisions::tagDescription));
        for (MetaType<?> type : types()) {
            english.put(type.type().getSimpleName(), text(Locale.ENGLISH, type::label, type::description));
            inKorean.put(type.type().getSimpleName(), text(Locale.KOREAN, type::label, type::description));
            for (MetaMember<?, ?> member : type.members()) {
                english.put(member.toString(), text(Locale.ENGLISH, member::label, member::description));
                inKorean.put(member.toString(), text(Locale.KOREAN, member::label, member::description));
            }
        }
        Sets.assertSame(english.keySet(), korean.keySet(), "members_ko.properties, of lines Type.member=label | text,");
        english.forEach((key, text) -> {
            assertTrue(text.matches("\\p{Lu}[^|]*[^.|] \\| \\p{Lu}[^|]*\\."), () -> key + ": " + text);
            assertTrue(korean.getString(key).matches("[^|]*\\S \\| \\S[^|]*"), key);
            assertEquals(korean.getString(key), inKorean.get(key));
            assertNotEquals(description(text), description(korean.getString(key)), key);
        });
    }

    private static String text(Locale locale, Function<Locale, String> label, Function<Locale, String> description) {
        return label.apply(locale) + MemberTexts.BETWEEN + description.apply(locale);
    }

    private static String description(String text) {
        return text.substring(text.indexOf(MemberTexts.BETWEEN));
    }

    /** A label is stated only where it is not the name in words. */
    @Test
    void labelsAreTheNamesInWords() {
        assertEquals(
                "As printed", MemberTexts.of("Party.asPrinted", "asPrinted").label());
        assertEquals("Policy area", MemberTexts.of("PolicyArea", "PolicyArea").label());
        MetaType<Party> stated = MetaType.of(Party.class, Party::builder, Party.Builder::build)
                .labelled("Side")
                .described("A side.")
                .required("actor", Kinds.to(DefinitionKind.ACTOR), Party::actor, Party.Builder::actor)
                .flag("principal", Party::isPrincipal, (builder, is) -> {})
                .labelled("Chief")
                .described("Whether it is a chief one.")
                .done();
        assertEquals("Side", stated.label(Locale.ENGLISH));
        assertEquals("A side.", stated.description(Locale.FRENCH));
        assertEquals("Actor", stated.members().get(0).label(Locale.ROOT));
        assertEquals("", stated.members().get(0).description(Locale.ROOT));
        assertEquals("Chief", stated.members().get(1).label(Locale.KOREAN), "no Korean is shipped");
        assertEquals("Whether it is a chief one.", stated.members().get(1).description(Locale.KOREAN));
    }

    @Test
    void textsAreInTheLanguageOfTheReader() {
        MetaMember<Party, ?> member = Party.meta().member("asPrinted").orElseThrow();
        assertEquals("As printed", member.label(Locale.ENGLISH));
        assertEquals(member.label(Locale.ENGLISH), member.label(Locale.FRENCH));
        assertTrue(member.description(Locale.GERMANY).startsWith("The names by which"));
        assertTrue(member.description(Locale.KOREA).codePoints().anyMatch(Character::isIdeographic)
                || member.description(Locale.KOREA).matches(".*\\p{IsHangul}.*"));
        assertTrue(Party.meta().description(Locale.ENGLISH).startsWith("An actor's part"));
        assertNotEquals(Party.meta().description(Locale.KOREAN), Party.meta().description(Locale.ENGLISH));
    }

    @Test
    void valuesAreThoseOfTheOwner() {
        Party party = Party.builder()
                .actor("KR")
                .addAsPrinted("ROK")
                .addAsPrinted("Korea")
                .build();
        assertEquals(
                List.of(List.of("KR"), List.of(), List.of(), List.of("ROK", "Korea"), List.of()),
                Party.meta().members().stream()
                        .map(member -> member.values(party))
                        .toList());
    }

    @Test
    void theVisitorDistinguishesEveryKind() {
        Set<String> met = new TreeSet<>();
        types().stream()
                .flatMap(type -> type.members().stream())
                .forEach(member -> met.add(member.kind().getClass().getSimpleName()));
        assertEquals(
                Stream.of(Kind.class.getDeclaredClasses())
                        .filter(Class::isRecord)
                        .map(Class::getSimpleName)
                        .collect(toCollection(TreeSet::new)),
                met);
    }
}
