package org.entente.growth;

import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.model.MeetingSeries;

/** Documents with many meetings of one series, each after the one before by its number. */
final class GrowthOfMeetings {

    private GrowthOfMeetings() {}

    static Agreement document(int size) {
        Agreement.Builder agreement = Agreement.builder().id("a").title("en", "x");
        agreement.addSeries(MeetingSeries.of("s", "en", "x"));
        for (int i = size; i > 0; i--) {
            agreement.addMeeting(
                    Meeting.builder().id("m" + i).series("s").ordinal(i).build());
        }
        return agreement.build();
    }
}
