package org.entente.corpus;

import java.util.List;
import java.util.stream.Stream;
import org.entente.Refusals;
import org.entente.life.LifecycleEvent;
import org.entente.model.Actor;
import org.entente.model.Agreement;
import org.entente.model.Meeting;
import org.entente.people.Official;
import org.entente.provision.Attribution;
import org.entente.provision.Position;
import org.entente.text.LocalizedText;
import org.entente.time.DateSpan;
import org.entente.time.UncertainDate;
import org.entente.violation.ValidationReport;
import org.entente.vocabulary.Code;
import org.entente.vocabulary.CodeScheme;
import org.entente.vocabulary.LifecycleAct;

/** Agreements and definitions of which the tests make corpora. */
final class CorpusSamples {

    private CorpusSamples() {}

    static Agreement.Builder agreement(String id) {
        return Agreement.builder().id(id).title("en", "x");
    }

    /** An agreement that was adopted at a date. */
    static Agreement.Builder adopted(String id, String date) {
        return agreement(id).addEvent(event(LifecycleAct.ADOPTION, date));
    }

    static LifecycleEvent event(LifecycleAct act, String date) {
        return LifecycleEvent.builder().act(act).done(DateSpan.parse(date)).build();
    }

    static LifecycleEvent effect(LifecycleAct act, String date) {
        return LifecycleEvent.builder()
                .act(act)
                .takesEffect(UncertainDate.parse(date))
                .build();
    }

    static Position.Builder position() {
        return Position.builder().summary("en", "x").by(Attribution.unattributed());
    }

    static List<String> found(Agreement.Builder... agreements) {
        return Refusals.in(report(agreements));
    }

    static ValidationReport report(Agreement.Builder... agreements) {
        return CorpusValidator.standard()
                .validate(Corpus.of(
                        Stream.of(agreements).map(Agreement.Builder::build).toList()));
    }

    static Meeting.Builder meeting(String id, String dates) {
        return Meeting.builder().id(id).dates(DateSpan.parse(dates));
    }

    /** The meeting of a number in one series. */
    static Meeting numbered(String id, int ordinal) {
        return Meeting.builder().id(id).series("s").ordinal(ordinal).build();
    }

    static LocalizedText name(String language, String text) {
        return LocalizedText.of(language, text);
    }

    static Actor named(String... others) {
        return Actor.of("x", "en", "X").toBuilder()
                .otherNames(Stream.of(others).map(other -> name("en", other)).toList())
                .build();
    }

    static Official.Builder official(String id, String name) {
        return Official.builder().id(id).name(name);
    }

    static Code code(String value) {
        return Code.of(CodeScheme.vocabulary().of("WIKIDATA"), value);
    }
}
