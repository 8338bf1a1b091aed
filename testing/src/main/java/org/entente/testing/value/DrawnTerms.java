package org.entente.testing.value;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.entente.testing.making.OptionalArbitrary;
import org.entente.testing.making.Words;
import org.entente.vocabulary.ActorKind;
import org.entente.vocabulary.AppealMode;
import org.entente.vocabulary.Authenticity;
import org.entente.vocabulary.Ballot;
import org.entente.vocabulary.CalendarSystem;
import org.entente.vocabulary.Capacity;
import org.entente.vocabulary.CitationRelation;
import org.entente.vocabulary.ClauseTopic;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.CodingMethod;
import org.entente.vocabulary.ConsentMeans;
import org.entente.vocabulary.DecisionEffect;
import org.entente.vocabulary.Fidelity;
import org.entente.vocabulary.InstrumentForm;
import org.entente.vocabulary.InvolvementRole;
import org.entente.vocabulary.LegalForce;
import org.entente.vocabulary.LetterAct;
import org.entente.vocabulary.LifecycleAct;
import org.entente.vocabulary.LinkKind;
import org.entente.vocabulary.MappingRelation;
import org.entente.vocabulary.MeetingFormat;
import org.entente.vocabulary.MeetingStatus;
import org.entente.vocabulary.MembershipStatus;
import org.entente.vocabulary.NatureBasis;
import org.entente.vocabulary.ObjectionEffect;
import org.entente.vocabulary.OfficeFunction;
import org.entente.vocabulary.PartKind;
import org.entente.vocabulary.ParticipantRole;
import org.entente.vocabulary.PartyLevel;
import org.entente.vocabulary.PartyRole;
import org.entente.vocabulary.QualifierKind;
import org.entente.vocabulary.QuantityComparator;
import org.entente.vocabulary.QuantityRole;
import org.entente.vocabulary.RelationKind;
import org.entente.vocabulary.Rendering;
import org.entente.vocabulary.Romanisation;
import org.entente.vocabulary.SourceKind;
import org.entente.vocabulary.SpanRole;
import org.entente.vocabulary.Stance;
import org.entente.vocabulary.SuccessionKind;
import org.entente.vocabulary.TenureAct;
import org.entente.vocabulary.Term;
import org.entente.vocabulary.TerminationGround;
import org.entente.vocabulary.Vocabulary;
import org.entente.vocabulary.WorkKind;

/** Values of the open vocabularies, and codes. */
public final class DrawnTerms {

    private static final Map<Class<?>, Vocabulary<?>> ALL = Stream.<Vocabulary<?>>of(
                    CalendarSystem.vocabulary(),
                    ActorKind.vocabulary(),
                    AppealMode.vocabulary(),
                    Authenticity.vocabulary(),
                    Ballot.vocabulary(),
                    Capacity.vocabulary(),
                    CitationRelation.vocabulary(),
                    ClauseTopic.vocabulary(),
                    CodeScheme.vocabulary(),
                    CodingMethod.vocabulary(),
                    ConsentMeans.vocabulary(),
                    QuantityComparator.vocabulary(),
                    QuantityRole.vocabulary(),
                    DecisionEffect.vocabulary(),
                    ParticipantRole.vocabulary(),
                    Fidelity.vocabulary(),
                    InstrumentForm.vocabulary(),
                    InvolvementRole.vocabulary(),
                    LegalForce.vocabulary(),
                    LetterAct.vocabulary(),
                    LifecycleAct.vocabulary(),
                    LinkKind.vocabulary(),
                    MappingRelation.vocabulary(),
                    MeetingFormat.vocabulary(),
                    MeetingStatus.vocabulary(),
                    MembershipStatus.vocabulary(),
                    NatureBasis.vocabulary(),
                    ObjectionEffect.vocabulary(),
                    OfficeFunction.vocabulary(),
                    PartKind.vocabulary(),
                    PartyLevel.vocabulary(),
                    PartyRole.vocabulary(),
                    QualifierKind.vocabulary(),
                    RelationKind.vocabulary(),
                    Rendering.vocabulary(),
                    Romanisation.vocabulary(),
                    SourceKind.vocabulary(),
                    SpanRole.vocabulary(),
                    Stance.vocabulary(),
                    SuccessionKind.vocabulary(),
                    TenureAct.vocabulary(),
                    TerminationGround.vocabulary(),
                    WorkKind.vocabulary())
            .collect(Collectors.toUnmodifiableMap(
                    vocabulary -> vocabulary.known().get(0).getClass(), Function.identity()));

    private static final List<String> INVENTED =
            List.of("X", "SUI_GENERIS", "QUADRILATERAL_2_PLUS_2", "NEWER_THAN_1_0");

    private static final double INVENTED_PERCENT = 8;

    private static final Arbitrary<Code> CODES = OptionalArbitrary.either(
            10,
            Drawn.of(Code.meta(), Code::builder)
                    .with("scheme", terms(CodeScheme.vocabulary()))
                    .with("value", Words.LINES)
                    .maybe(30, "version", Arbitraries.of("2020", "4.23", "rev. 3"))
                    .maybe(10, "validity", DrawnDates.dateSpans())
                    .values(code -> code.build()),
            Arbitraries.of(
                            Code.of(CodeScheme.ISO_3166_1_ALPHA_2, "KR"),
                            Code.of(CodeScheme.ISO_3166_1_ALPHA_3, "PRK"),
                            Code.of(CodeScheme.ISO_3166_1_NUMERIC, "840"),
                            Code.of(CodeScheme.ISO_3166_3, "SUHH"),
                            Code.of(CodeScheme.UN_M49, "035"),
                            Code.of(CodeScheme.CAP, "1605").toBuilder()
                                    .version("2014")
                                    .build(),
                            Code.of(CodeScheme.UNTS, "I-33521"),
                            Code.of(CodeScheme.WIKIDATA, "Q884"),
                            Code.of(CodeScheme.UN_SYMBOL, "S/RES/1718(2006)"))
                    .withoutEdgeCases());

    private DrawnTerms() {}

    /** Values of a vocabulary: most of them known, and some that a newer version or a user may have added. */
    public static <T extends Term> Arbitrary<T> terms(Vocabulary<T> vocabulary) {
        return OptionalArbitrary.either(
                INVENTED_PERCENT, Arbitraries.of(INVENTED).map(vocabulary::of), Arbitraries.of(vocabulary.known()));
    }

    /** Codes of the schemes that the library knows, and of invented ones. */
    public static Arbitrary<Code> codes() {
        return CODES;
    }

    public static Map<Class<?>, Vocabulary<?>> all() {
        return ALL;
    }
}
