package org.entente.json.reading;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.validation.AgreementProblem;
import org.entente.violation.ValuePath;
import org.entente.violation.Violation;

/**
 * What rules find only because something else cannot be read: a placeholder was put there, or what was optional was left
 * out. Nothing is said of it until that is mended.
 */
public final class FollowOnViolations {

    /** Stands for words that cannot be read. */
    public static final String PLACEHOLDER = "entente:placeholder";

    private static final String DATES_OF_THE_TEXT = "/events(/\\d+(/(act|done|work))?)?|/meetings(/\\d+(/dates)?)?";
    private static final String WHOLES = "/actors(/\\d+(/(id|parent))?)?";

    /** By code, the places elsewhere that decide whether a rule finds something. */
    private static final Map<String, Pattern> DECISIVE = Map.ofEntries(
            entry(
                    AgreementProblem.CITED_WORK_LATER,
                    DATES_OF_THE_TEXT
                            + "|/events/\\d+/actors.*"
                            + "|/works(/\\d+(/(id|date))?)?"
                            + "|/provisions/\\d+/citations(/\\d+(/(work|relation))?)?"
                            + "|/provisions/\\d+/qualifiers(/\\d+(/kind)?)?"),
            entry(AgreementProblem.PARTY_NOT_VALID, DATES_OF_THE_TEXT + "|/events/\\d+/actors.*"),
            entry(AgreementProblem.SPEAKER_NOT_A_PARTY, "/parties(/\\d+(/actor)?)?|" + WHOLES),
            entry(AgreementProblem.DELEGATE_OF_ANOTHER, WHOLES + "|/events/\\d+/(actors.*|officials/\\d+/role)"),
            entry(
                    AgreementProblem.MANNER_OF_ONE,
                    "/parties(/\\d+(/(actor|roles(/\\d+)?))?)?|/officials(/\\d+(/(id|actor))?)?|/provisions/\\d+/by/.*"),
            entry(
                    AgreementProblem.OFFICE_NOT_HELD,
                    DATES_OF_THE_TEXT + "|/officials/\\d+/tenures(/\\d+(/(held|capacity))?)?"),
            entry(
                    AgreementProblem.RESERVATION_WITHOUT_CONSENT,
                    "/events(/\\d+(/(act|work|actors(/\\d+(/(id|members.*))?)?))?)?"),
            entry(AgreementProblem.ACCESSION_AFTER_SIGNATURE, "/events(/\\d+(/(act|work|actors.*))?)?"),
            entry(AgreementProblem.FIDELITY_OVERCLAIMED, "/sources(/\\d+(/(id|fidelity))?)?|/provisions/\\d+/spans.*"),
            entry(AgreementProblem.TREATY_TERM, "/legalNatures(/\\d+(/(force|part(/.*)?))?)?"));

    /** By code, the member beside the place of the violation that decides. */
    private static final Map<String, String> BESIDE = Map.of(AgreementProblem.REFERENCE_DANGLING.code(), "agreement");

    /** A definition, or its id; where it cannot be read, whether a reference to its kind dangles is open. */
    private static final Pattern DEFINITION = Pattern.compile("/([A-Za-z]+)(?:/\\d+(?:/id)?)?");

    private static final Map<String, String> KINDS = Map.of(
            "actors", "actor",
            "officials", "official",
            "meetings", "meeting",
            "policyAreas", "policy area",
            "places", "place",
            "works", "work",
            "sources", "source",
            "events", "event",
            "provisions", "provision");

    private final Set<ValuePath> unread;
    private final Set<ValuePath> around = new HashSet<>();
    private final Set<String> undecidedRules = new HashSet<>();
    private final Set<String> undefinedKinds = new HashSet<>();

    /** Takes the places where nothing could be read. */
    public FollowOnViolations(Set<ValuePath> unread) {
        this.unread = unread;
        unread.forEach(this::follow);
    }

    private static Map.Entry<String, Pattern> entry(AgreementProblem problem, String places) {
        return Map.entry(problem.code(), Pattern.compile(places));
    }

    /** Notes what comes of it that nothing could be read at a place. */
    private void follow(ValuePath place) {
        Optional<ValuePath> outer = place.parent();
        while (outer.isPresent() && around.add(outer.get())) {
            outer = outer.get().parent();
        }
        String pointer = place.toPointer();
        DECISIVE.forEach((code, places) -> {
            if (places.matcher(pointer).matches()) {
                undecidedRules.add(code);
            }
        });
        Matcher definition = DEFINITION.matcher(pointer);
        if (definition.matches()) {
            Optional.ofNullable(KINDS.get(definition.group(1))).ifPresent(undefinedKinds::add);
        }
    }

    /** Whether a violation is none, or cannot be known to be one. */
    public boolean contain(Violation violation) {
        return violation.arguments().containsValue(PLACEHOLDER)
                || touchesUnread(violation.path())
                || undecidedRules.contains(violation.code())
                || isDecidedBeside(violation)
                || isOfUndefinedKind(violation);
    }

    private boolean touchesUnread(ValuePath path) {
        if (around.contains(path)) {
            return true;
        }
        Optional<ValuePath> at = Optional.of(path);
        while (at.isPresent() && !unread.contains(at.get())) {
            at = at.get().parent();
        }
        return at.isPresent();
    }

    private boolean isDecidedBeside(Violation violation) {
        String member = BESIDE.get(violation.code());
        return member != null
                && violation
                        .path()
                        .parent()
                        .filter(object -> unread.contains(object.member(member)))
                        .isPresent();
    }

    private boolean isOfUndefinedKind(Violation violation) {
        String kind = violation.arguments().getOrDefault("kind", "");
        return violation.code().equals(AgreementProblem.REFERENCE_DANGLING.code())
                && undefinedKinds.stream().anyMatch(kind::contains);
    }
}
