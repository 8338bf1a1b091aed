package org.entente;

import java.lang.invoke.MethodType;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.comparison.Comparison;
import org.entente.comparison.StatementComparison;
import org.entente.corpus.Corpus;
import org.entente.corpus.CorpusValidator;
import org.entente.corpus.query.Counter;
import org.entente.corpus.query.Dimension;
import org.entente.corpus.query.Selection;
import org.entente.force.EntryDates;
import org.entente.force.ForcePolicy;
import org.entente.force.Participation;
import org.entente.force.ReservationHistory;
import org.entente.force.Spell;
import org.entente.force.Status;
import org.entente.force.TreatyRelation;
import org.entente.life.ForceRule;
import org.entente.life.Life;
import org.entente.life.LifecycleEvent;
import org.entente.life.Moment;
import org.entente.meta.KindVisitor;
import org.entente.model.Agreement;
import org.entente.model.PolicyAreas;
import org.entente.people.FullPowers;
import org.entente.people.Official;
import org.entente.policy.ChangePolicy;
import org.entente.policy.Firmness;
import org.entente.policy.FirmnessPolicy;
import org.entente.policy.Judgement;
import org.entente.policy.Lexicon;
import org.entente.policy.NoveltyPolicy;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Involvement;
import org.entente.provision.Position;
import org.entente.provision.Provision;
import org.entente.provision.ProvisionKind;
import org.entente.quantity.Quantity;
import org.entente.register.CompletingValidator;
import org.entente.register.Register;
import org.entente.register.RegisterValidator;
import org.entente.source.Digest;
import org.entente.source.Locator;
import org.entente.source.SourceText;
import org.entente.source.TextSearch;
import org.entente.text.LanguageTag;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.IsoDuration;
import org.entente.time.UncertainDate;
import org.entente.timing.Trigger;
import org.entente.validation.AgreementProblem;
import org.entente.validation.AgreementValidator;
import org.entente.validation.Examination;
import org.entente.validation.SourceVerification;
import org.entente.violation.Advice;
import org.entente.violation.InvalidValueException;
import org.entente.violation.Location;
import org.entente.violation.Messages;
import org.entente.violation.PathPattern;
import org.entente.violation.ValidationReport;
import org.entente.violation.ValuePath;
import org.entente.violation.ValueProblem;
import org.entente.violation.Violation;
import org.entente.violation.ViolationCollector;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.OwnTerms;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.Vocabulary;
import org.entente.wording.Manner;
import org.entente.wording.Reference;

/** Makes values of any type of the public API, by the type alone; values of different variants differ. */
final class Samples {

    /** What excludes other attributes and is therefore not part of a full value. */
    private static final Map<Class<?>, Set<String>> LEFT_OUT = Map.of(
            Attribution.class, Set.of("extent"),
            ForceRule.class, Set.of("untilTerminated"),
            Involvement.class, Set.of("official"),
            Locator.class, Set.of("within"),
            Quantity.class, Set.of("percentagePoints"),
            Trigger.class,
                    Set.of(
                            "event",
                            "meeting",
                            "provision",
                            "acts",
                            "count",
                            "quorum",
                            "from",
                            "including",
                            "withoutOrganisations",
                            "allOf",
                            "anyOf",
                            "absence",
                            "before"));

    /** Numbers that must be above another attribute of the same value. */
    private static final Set<String> UPPER = Set.of("end", "upTo", "greatest");

    /** The methods of one parameter, by name: to look for one in a class copies all of its methods. */
    private static final ClassValue<Map<String, List<Method>>> SETTERS = new ClassValue<>() {
        @Override
        protected Map<String, List<Method>> computeValue(Class<?> owner) {
            return Arrays.stream(owner.getMethods())
                    .filter(method -> method.getParameterCount() == 1)
                    .collect(Collectors.groupingBy(Method::getName));
        }
    };

    /** The methods without parameters that were asked for, by name. */
    private static final ClassValue<Map<String, Method>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> owner) {
            return new ConcurrentHashMap<>();
        }
    };

    private Samples() {}

    static <T> T of(Class<T> type, int variant) {
        return boxed(type).cast(of((Type) type, variant));
    }

    static Object of(Type type, int variant) {
        if (type instanceof Class<?> plain) {
            return ofClass(plain, variant);
        }
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic, variant);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], variant);
        }
        if (type instanceof TypeVariable<?> variable) {
            return of(variable.getBounds()[0], variant);
        }
        return arrayOf(raw(((GenericArrayType) type).getGenericComponentType()), variant);
    }

    /** A value of which only what is mandatory is given. */
    static Object least(Class<?> built) {
        Object builder = builder(built);
        for (int attempt = 0; attempt < 3; attempt++) {
            try {
                return build(builder);
            } catch (InvalidValueException e) {
                for (Violation violation : e.report().violations()) {
                    String members = violation.arguments().getOrDefault("members", "");
                    set(
                            built,
                            builder,
                            members.isEmpty() ? violation.path().toString() : members.split(", ", -1)[0],
                            0);
                }
            }
        }
        throw new IllegalStateException(built.getName());
    }

    /** A value with all its attributes, but for those that exclude others. */
    static Object full(Class<?> built, int variant) {
        Object builder = builder(built);
        Types.attributes(built).stream()
                .filter(name -> !isLeftOut(built, name))
                .forEach(name -> set(built, builder, name, variant));
        return build(builder);
    }

    /** Whether an attribute is no part of a full value, since it excludes others. */
    static boolean isLeftOut(Class<?> built, String attribute) {
        return LEFT_OUT.getOrDefault(built, Set.of()).contains(attribute);
    }

    static Object builder(Class<?> built) {
        return invoke(method(built, "builder"), null);
    }

    static Object build(Object builder) {
        return invoke(method(builder.getClass(), "build"), builder);
    }

    static Object get(Object value, Class<?> built, String attribute) {
        return invoke(method(built, attribute), value);
    }

    /** Sets an attribute of a builder, an optional one by its plain value. */
    static void set(Class<?> built, Object builder, String attribute, int variant) {
        Type type = method(built, attribute).getGenericReturnType();
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            type = generic.getActualTypeArguments()[0];
        }
        set(builder, attribute, of(type, UPPER.contains(attribute) ? variant + 10 : variant));
    }

    static void set(Object builder, String name, Object value) {
        Method setter = SETTERS.get(builder.getClass()).getOrDefault(name, List.of()).stream()
                .filter(method -> boxed(method.getParameterTypes()[0]).isInstance(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no setter " + name));
        invoke(setter, builder, value);
    }

    static Object invoke(Method method, Object target, Object... arguments) {
        try {
            method.setAccessible(true);
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new AssertionError(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Method method(Class<?> owner, String name) {
        return GETTERS.get(owner).computeIfAbsent(name, wanted -> {
            try {
                return owner.getMethod(wanted);
            } catch (NoSuchMethodException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static Object ofClass(Class<?> type, int variant) {
        if (type.isArray()) {
            return arrayOf(type.getComponentType(), variant);
        }
        if (type.isEnum()) {
            Object[] constants = type.getEnumConstants();
            return constants[variant % constants.length];
        }
        if (Term.class.isAssignableFrom(type) && type != Term.class) {
            List<?> known = ((Vocabulary<?>) invoke(method(type, "vocabulary"), null)).known();
            return known.get(variant % known.size());
        }
        if (Types.built().contains(type)) {
            return full(type, variant);
        }
        if (type.getEnclosingClass() != null && Types.built().contains(type.getEnclosingClass())) {
            return builder(type.getEnclosingClass());
        }
        return type.getPackageName().equals("org.entente.meta") ? MetaSamples.of(type, variant) : single(type, variant);
    }

    private static Object single(Class<?> type, int variant) {
        return switch (type.getSimpleName()) {
            case "String", "Object" -> "a" + (char) ('a' + variant);
            case "boolean" -> true;
            case "int", "Integer" -> variant + 1;
            case "BigDecimal" -> BigDecimal.valueOf(variant);
            case "URI" -> URI.create("https://example.org/" + variant);
            case "LocalDate" -> LocalDate.of(2021, 3, 18).plusDays(variant);
            case "LocalTime" -> LocalTime.of(9, variant);
            case "ZoneId" -> ZoneId.of(variant == 0 ? "Asia/Seoul" : "America/New_York");
            case "Locale" -> Locale.KOREAN;
            case "LanguageTag" -> LanguageTag.of(variant == 0 ? "en" : "ko");
            case "LocalizedText" -> LocalizedText.of("en", "text " + variant);
            case "UncertainDate" -> UncertainDate.parse("20%02d".formatted(21 + variant) + (variant == 1 ? "?" : ""));
            case "DateSpan" -> DateSpan.parse("20%02d".formatted(21 + variant) + (variant == 1 ? "?/.." : "/2040"));
            case "IsoDuration" -> IsoDuration.parse("P" + (variant + 1) + "Y");
            case "Digest" -> Digest.brief("x" + variant);
            case "Passage" ->
                SourceText.of("aa", "The parties agree")
                        .findAll(variant == 0 ? "parties" : "agree")
                        .get(0);
            case "SourceText" -> SourceText.of("aa", "The parties agree " + variant);
            case "TextSearch" -> TextSearch.in(of(SourceText.class, variant));
            case "PathPattern" -> PathPattern.of("a" + variant + "[].b");
            case "ValuePath" -> ValuePath.of("a" + variant);
            case "Location" -> new Location(1, variant + 1);
            case "Term" -> ActorKind.STATE;
            case "Vocabulary" -> ActorKind.vocabulary();
            case "Problem" -> variant == 0 ? ValueProblem.REQUIRED : AgreementProblem.ID_DUPLICATE;
            case "Violation" -> Violation.of(ValueProblem.REQUIRED, ValuePath.of("a" + variant));
            case "ValidationReport" ->
                variant == 2 ? ValidationReport.empty() : ValidationReport.of(List.of(of(Violation.class, variant)));
            case "Advice" -> new Advice();
            case "ViolationCollector", "ViolationSink" -> new ViolationCollector(variant + 1);
            case "Predicate" -> (Predicate<Object>) any -> true;
            case "InvalidValueException" -> new InvalidValueException(of(ValidationReport.class, 0));
            case "Messages" ->
                Messages.of(
                        locale -> ResourceBundle.getBundle("org.entente.validation.messages", locale), Locale.KOREAN);
            case "Judgement" -> new Judgement<>(of(Firmness.class, variant), "x");
            case "Lexicon" -> Lexicon.standard();
            case "Entry" -> Lexicon.standard().entries().get(variant);
            case "FirmnessPolicy" -> FirmnessPolicy.standard();
            case "NoveltyPolicy" -> NoveltyPolicy.standard();
            case "ChangePolicy" -> ChangePolicy.standard();
            case "PolicyAreas" -> PolicyAreas.standard();
            case "Provision" -> full(variant == 0 ? Commitment.class : Position.class, variant);
            case "Builder" -> singleBuilder(type, variant);
            case "OwnTerms" ->
                OwnTerms.builder()
                        .add(ActorKind.vocabulary().of("OWN"), of(LocalizedText.class, variant))
                        .build();
            case "AgreementValidator" -> variant == 0 ? AgreementValidator.standard() : AgreementValidator.references();
            case "Examination" -> new Examination(of(Agreement.class, variant), List.of());
            case "Rule" -> AgreementValidator.standard().rules().get(variant);
            case "SourceVerification" ->
                SourceVerification.of(of(Agreement.class, variant), of(SourceText.class, variant));
            case "VerifiedSpan" -> of(SourceVerification.class, 0).spans().get(variant);
            case "Reference" -> Reference.to("a" + variant);
            case "ForcePolicy" -> ForcePolicy.standard();
            case "Life" -> of(Agreement.class, variant).life();
            case "Placed" -> new Life.Placed<>("a" + variant, of(ValuePath.class, variant));
            case "Ascribed" -> new Life.Ascribed(LegalForce.POLITICAL, Optional.of("a" + variant));
            case "Listed" -> new Life.Listed("a" + variant, List.of(), true);
            case "Moment" -> Moment.of(of(UncertainDate.class, variant));
            case "EntryDates" ->
                new EntryDates(
                        Optional.of(new Life.Placed<>(of(Moment.class, variant), of(ValuePath.class, variant))),
                        Optional.empty());
            case "Spell" -> new Spell(of(Moment.class, variant), Optional.empty());
            case "Status" ->
                Agreement.builder()
                        .id("a")
                        .title("en", "x")
                        .addEvent(LifecycleEvent.builder()
                                .act(LifecycleAct.ENTRY_INTO_FORCE)
                                .takesEffect(of(UncertainDate.class, variant))
                                .build())
                        .build()
                        .statusOn(LocalDate.of(2021, 6, 1));
            case "Participation" ->
                of(Agreement.class, variant).participationOf("a" + variant, of(LocalDate.class, variant));
            case "TreatyRelation" ->
                of(Agreement.class, variant).inForceBetween("a", "b" + variant, of(LocalDate.class, variant));
            case "Reason" -> of(Participation.class, variant).because().get(0);
            case "ReservationHistory" ->
                new ReservationHistory(of(LifecycleEvent.class, variant), List.of(), List.of(), List.of(), List.of());
            case "Objection" -> new ReservationHistory.Objection(of(LifecycleEvent.class, variant), List.of());
            case "FullPowers" ->
                FullPowers.of(
                        of(Official.class, variant),
                        of(ValuePath.class, variant),
                        id -> Optional.empty(),
                        LifecycleAct.SIGNATURE,
                        of(LocalDate.class, variant),
                        Set.of());
            case "Function" -> (Function<Object, Object>) any -> Optional.empty();
            case "UnaryOperator" -> UnaryOperator.identity();
            case "Directory", "ProvisionQueries" -> of(Agreement.class, variant);
            case "Comparison" -> comparison(variant);
            case "Difference" -> comparison(variant).differences().get(0);
            case "Meaning" ->
                comparison(variant).differences().get(0).meanings().get(0);
            case "StatementComparison" ->
                StatementComparison.of(
                        comparison(variant).before(),
                        comparison(variant).apply(comparison(variant).before()));
            case "Development" ->
                of(StatementComparison.class, variant).developments().get(0);
            case "RegisterValidator" -> RegisterValidator.standard();
            case "CompletingValidator" ->
                CompletingValidator.of(of(Register.class, variant), AgreementValidator.standard());
            case "Corpus" -> Corpus.of(List.of(of(Agreement.class, variant)));
            case "CorpusValidator" -> CorpusValidator.standard();
            case "Selection" -> Selection.provisions();
            case "Dimension" -> variant == 0 ? Dimension.KIND : Dimension.AREA;
            case "Counter" -> new Counter(Selection.provisions(), Dimension.KIND, Dimension.AREA);
            case "CountTable" ->
                new Counter(Selection.provisions(), of(Dimension.class, variant), Dimension.AGREEMENT)
                        .add(of(Agreement.class, variant))
                        .table();
            case "Enum" -> ProvisionKind.COMMITMENT;
            default -> ofRecord(type, variant);
        };
    }

    private static Object singleBuilder(Class<?> type, int variant) {
        return switch (type.getEnclosingClass().getSimpleName()) {
            case "OwnTerms" -> OwnTerms.builder();
            case "Life" -> Life.builder();
            case "Status" -> of(Status.class, variant).toBuilder();
            case "Participation" -> of(Participation.class, variant).toBuilder();
            case "TreatyRelation" -> of(TreatyRelation.class, variant).toBuilder();
            default -> Commitment.builder();
        };
    }

    /** A provision that comes, or goes. */
    private static Comparison<Agreement> comparison(int variant) {
        Agreement without = Agreement.builder().id("a").title("en", "x").build();
        Agreement with =
                without.toBuilder().addProvision(of(Provision.class, variant)).build();
        return variant == 0 ? Comparison.of(without, with) : Comparison.of(with, without);
    }

    /** A record of which nothing more is to be known than its components. */
    private static Object ofRecord(Class<?> type, int variant) {
        if (!type.isRecord()) {
            throw new AssertionError("no sample of " + type);
        }
        try {
            Constructor<?> constructor = type.getConstructors()[0];
            return constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(component -> of(component, variant))
                    .toArray());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Object ofGeneric(ParameterizedType type, int variant) {
        Class<?> raw = raw(type);
        Type argument = type.getActualTypeArguments()[0];
        if (raw == Optional.class) {
            return Optional.of(of(argument, variant));
        }
        if (raw == Set.class) {
            return Set.of(of(argument, variant));
        }
        if (raw == List.class || raw == Iterable.class || raw == Collection.class) {
            return List.of(of(argument, variant), of(argument, variant + 1));
        }
        if (raw == Map.class) {
            return Map.of(of(argument, variant), of(type.getActualTypeArguments()[1], variant));
        }
        if (raw == Class.class) {
            Class<?> bound = raw(argument);
            return bound == Object.class ? String.class : bound == Enum.class ? Manner.class : Position.class;
        }
        if (raw == Judgement.class) {
            return new Judgement<>(of(argument, variant), "x" + variant);
        }
        if (raw == Function.class) {
            Function<Object, Object> function = any -> Stream.empty();
            return function;
        }
        if (raw.isInterface() && (raw.getPackageName().equals("java.util.function") || raw == KindVisitor.class)) {
            return Proxy.newProxyInstance(
                    Samples.class.getClassLoader(), new Class<?>[] {raw}, (proxy, method, arguments) -> null);
        }
        return ofClass(raw, variant);
    }

    private static Object arrayOf(Class<?> component, int variant) {
        Object array = Array.newInstance(component, 1);
        Array.set(array, 0, of(component, variant));
        return array;
    }

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof ParameterizedType generic) {
            return (Class<?>) generic.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return raw(((TypeVariable<?>) type).getBounds()[0]);
    }

    @SuppressWarnings("unchecked")
    private static <T> Class<T> boxed(Class<T> type) {
        return (Class<T>) MethodType.methodType(type).wrap().returnType();
    }
}
