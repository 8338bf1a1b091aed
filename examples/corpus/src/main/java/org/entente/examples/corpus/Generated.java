package org.entente.examples.corpus;

import java.util.List;
import org.apache.beam.sdk.transforms.SimpleFunction;
import org.entente.json.EntenteJson;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;
import org.entente.model.Party;
import org.entente.provision.Attribution;
import org.entente.provision.Commitment;
import org.entente.provision.Position;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.timing.Timing;
import org.entente.timing.Trigger;
import org.entente.vocabulary.InstrumentForm;
import org.entente.wording.Word;
import org.entente.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Makes the line of a number: invented statements of two states, in series of ten, one a year, each with what the one before
 * says and a little else. They name states and areas by their ids alone. One line in twelve has an error.
 */
final class Generated extends SimpleFunction<Long, String> {

    /** How many texts a series has. */
    static final int LENGTH = 10;

    /** One line in so many has an error. */
    static final int FAULTY = 12;

    private static final long serialVersionUID = 1;

    private static final List<String> STATES =
            List.of("IS", "NO", "DK", "FI", "SE", "KR", "JP", "NZ", "CA", "CL", "KE", "PT");
    private static final List<String> AREAS =
            List.of("cybersecurity", "agriculture-fisheries", "transport-maritime", "climate-change", "migration");
    private static final List<String> ACTIONS = List.of("share", "inspect", "restore", "measure", "light", "publish");
    private static final List<String> THINGS =
            List.of("buoys", "charts", "harbours", "nets", "reefs", "warnings", "wrecks");
    private static final List<String> VERBS = List.of("intend", "agree", "pledge", "undertake");
    private static final int COMMITMENTS = 6;

    @Override
    public String apply(Long number) {
        if (number % FAULTY == FAULTY - 1) {
            // In turn no JSON, a state that no register has, and a day that no calendar has.
            return switch ((int) (number / FAULTY % 3)) {
                case 0 -> "{\"format\": \"entente/1.0\", \"id\": \"text-" + number;
                case 1 -> line(number).replaceFirst("\"actor\":\"..\"", "\"actor\":\"nowhere-land\"");
                default -> line(number).replaceFirst("-07-01\"", "-02-30\"");
            };
        }
        return line(number);
    }

    private static String line(long number) {
        return EntenteJson.standard().writeLine(agreement(number));
    }

    /** The agreement of a number, which may be written with an error. */
    static Agreement agreement(long number) {
        long series = number / LENGTH;
        int place = (int) (number % LENGTH);
        int year = 1950 + (int) (series % 60) + place;
        String first = STATES.get((int) (series % STATES.size()));
        String second = STATES.get((int) ((series + 1 + series / STATES.size() % 11) % STATES.size()));
        Agreement.Builder text = Agreement.builder()
                .id("text-" + number)
                .title("en", "Joint Statement of " + year)
                .form(InstrumentForm.JOINT_STATEMENT)
                .addParty(Party.of(first))
                .addParty(Party.of(second))
                .addSeries(MeetingSeries.of("series-" + series, "en", "Meetings on the sea, " + series))
                .addMeeting(Meeting.builder()
                        .id("meeting-" + number)
                        .series("series-" + series)
                        .dates(DateSpan.on(UncertainDate.parse(year + "-07-01")))
                        .ordinal(place + 1)
                        .build())
                .addProvision(Position.builder()
                        .id("thanks")
                        .text("en", "They thank the pilots of " + year + ".")
                        .by(Attribution.allParties())
                        .build());
        for (int i = 0; i < COMMITMENTS; i++) {
            text.addProvision(commitment(series, place, i, year, i % 3 == 0 ? first : null));
        }
        return text.build();
    }

    /** One commitment drops out and one comes in each year; one becomes firmer. */
    private static Commitment commitment(long series, int place, int index, int year, @Nullable String performer) {
        int topic = place + index;
        String action = ACTIONS.get((int) ((series + topic) % ACTIONS.size()));
        String thing = THINGS.get((int) ((series * 3 + topic) % THINGS.size()));
        String verb = VERBS.get(Math.min(VERBS.size() - 1, (COMMITMENTS - index) / 2));
        return Commitment.builder()
                .id("topic-" + topic)
                .text(
                        "en",
                        "They " + verb + " to " + action + " the " + thing + " of the northern sea by " + (year + 5)
                                + ".")
                .by(performer == null ? Attribution.allParties() : Attribution.of(performer))
                .wording(Wording.builder()
                        .verb(Word.lemma(verb))
                        .addAction(Word.lemma(action))
                        .build())
                .addPolicyArea(AREAS.get((int) ((series + topic) % AREAS.size())))
                .addTiming(Timing.due(Trigger.on(UncertainDate.parse(Integer.toString(year + 5)))))
                .build();
    }
}
