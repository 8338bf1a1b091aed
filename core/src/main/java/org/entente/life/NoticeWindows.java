package org.entente.life;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.time.IsoDuration;

/** When a rule admits notice: once and for all, or within windows that follow each other. */
final class NoticeWindows {

    /** So many windows are counted; a later notice counts as given within one. */
    private static final int MOST = 200;

    private NoticeWindows() {}

    /** The day where notice may be given on it, else the first one after it. */
    static LocalDate open(ForceRule rule, LocalDate begun, LocalDate day) {
        Optional<IsoDuration> wait = rule.noticeNotBefore();
        if (wait.isEmpty()) {
            return day;
        }
        LocalDate opens = wait.get().addTo(begun);
        if (rule.noticeWindow().isPresent()) {
            IsoDuration length = rule.noticeWindow().get();
            IsoDuration every = rule.noticeWindowEvery().orElse(wait.get());
            for (int windows = 1; length.addTo(opens).isBefore(day); windows++) {
                if (windows == MOST) {
                    return day;
                }
                opens = every.addTo(opens);
            }
        }
        return opens.isAfter(day) ? opens : day;
    }
}
