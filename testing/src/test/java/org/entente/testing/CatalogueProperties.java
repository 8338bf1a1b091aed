package org.entente.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.entente.jackson2.EntenteModule;
import org.entente.life.Life;
import org.entente.model.Agreement;
import org.entente.model.Party;
import org.entente.people.Official;
import org.entente.policy.Firmness;
import org.entente.policy.Judgement;
import org.entente.policy.Novelty;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.testing.constraint.Bilateral;
import org.entente.time.UncertainDate;
import org.entente.vocabulary.InstrumentForm;

/** Every type has an arbitrary, and jqwik finds it. */
class CatalogueProperties {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new EntenteModule()).build();

    @Example
    void everyTypeOfAnAgreementHasAnArbitrary() {
        Set<Class<?>> types = new LinkedHashSet<>();
        reach(Agreement.class, types);
        types.removeIf(Class::isEnum);
        types.remove(Judgement.class);
        assertTrue(types.size() > 60, types.toString());
        types.removeAll(Catalogue.types());
        assertEquals(Set.of(), types);
    }

    private static void reach(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType parameterized) {
            reach(parameterized.getRawType(), types);
            Stream.of(parameterized.getActualTypeArguments()).forEach(argument -> reach(argument, types));
        } else if (type instanceof Class<?> raw && isStored(raw) && types.add(raw)) {
            Arrays.stream(raw.getMethods())
                    .filter(method -> method.getParameterCount() == 0
                            && !method.getName().equals("toBuilder")
                            && !Modifier.isStatic(method.getModifiers())
                            && !method.getName().equals("index")
                            && !raw.isEnum())
                    .forEach(method -> reach(method.getGenericReturnType(), types));
            if (raw == Provision.class) {
                Arrays.stream(raw.getPermittedSubclasses()).forEach(kind -> reach(kind, types));
                types.remove(ProvisionKind.class);
            }
        }
    }

    /** A life, and what judges it, are made of an agreement, and are no part of it. */
    private static boolean isStored(Class<?> type) {
        return type.getName().startsWith("org.entente.")
                && !type.getName().startsWith("org.entente.force.")
                && type != Life.class;
    }

    @Provide
    Arbitrary<Class<?>> types() {
        return Arbitraries.of(Catalogue.types().stream()
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList());
    }

    @Property(tries = 3000)
    void everyValueIsEqualToItsCopy(@ForAll("types") Class<?> type, @ForAll Random random) throws Exception {
        Object value = Catalogue.arbitrary(type)
                .orElseThrow()
                .generator(100)
                .next(random)
                .value();
        assertTrue(type.isInstance(value));
        assertEquals(value, value);
        if (Arrays.stream(type.getMethods()).anyMatch(method -> method.getName().equals("toBuilder"))) {
            Method toBuilder = type.getMethod("toBuilder");
            Object builder = toBuilder.invoke(value);
            Class<?> declared = type == Provision.class ? builder.getClass() : toBuilder.getReturnType();
            Object copy = declared.getMethod("build").invoke(builder);
            assertEquals(value, copy);
            assertEquals(value.hashCode(), copy.hashCode());
            assertEquals(value.toString(), copy.toString());
        }
    }

    @Provide
    Arbitrary<Class<?>> parts() {
        return Arbitraries.of(InvalidValues.types());
    }

    @Property
    void everyPartIsReadBack(@ForAll("parts") Class<?> type, @ForAll Random random) throws Exception {
        Object value = Catalogue.arbitrary(type)
                .orElseThrow()
                .generator(100)
                .next(random)
                .value();
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsString(value), type));
    }

    @Property(tries = 100)
    void jqwikFindsThem(
            @ForAll List<Official> officials,
            @ForAll InstrumentForm form,
            @ForAll UncertainDate date,
            @ForAll Provision provision) {
        officials.forEach(official -> assertTrue(official.id().startsWith("official-")));
        assertEquals(form, InstrumentForm.vocabulary().of(form.code()));
        assertEquals(date, UncertainDate.parse(date.toString()));
        assertTrue(provision.text().isPresent() || provision.summary().isPresent());
    }

    @Provide
    Arbitrary<Judgement<Firmness>> judgements() {
        return Provisions.judgements(Firmness.class);
    }

    @Property(tries = 50)
    void judgementsHaveReasons(
            @ForAll("judgements") Judgement<Firmness> judgement, @ForAll Judgement<Novelty> provided) {
        assertTrue(!judgement.reason().isBlank());
        Novelty value = provided.value();
        assertEquals(value, Novelty.valueOf(value.name()));
    }

    @Domain(EntenteDomain.class)
    @Property(tries = 50)
    void domainAlone(@ForAll @Bilateral Agreement agreement, @ForAll Party party) {
        assertEquals(2, agreement.parties().stream().filter(Party::isPrincipal).count());
        assertTrue(!party.actor().isEmpty());
    }

    @Domain(EntenteDomain.class)
    @Domain(DomainContext.Global.class)
    @Property(tries = 50)
    void domainBesideTheGlobalOne(@ForAll @Bilateral Agreement agreement, @ForAll int number) {
        assertEquals(2, agreement.parties().stream().filter(Party::isPrincipal).count());
        assertEquals(number, number);
    }

    @Example
    void domainReportsAsJson() {
        EntenteDomain domain = new EntenteDomain();
        Agreement agreement = Agreement.builder().id("a").title("en", "A").build();
        Object report = domain.getReportingFormats().iterator().next().report(agreement);
        assertTrue(
                report.toString().startsWith("{\n  \"format\": \"entente/1.0\",\n  \"id\": \"a\""), report.toString());
        assertEquals(1, domain.getArbitraryConfigurators().size());
    }
}
