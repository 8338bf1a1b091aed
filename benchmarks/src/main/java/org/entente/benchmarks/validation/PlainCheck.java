package org.entente.benchmarks.validation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.benchmarks.records.ActorRecord;
import org.entente.benchmarks.records.AgreementRecord;
import org.entente.benchmarks.records.CodeRecord;
import org.entente.benchmarks.records.NameFormRecord;
import org.entente.benchmarks.records.PartyRecord;
import org.entente.benchmarks.records.PlaceRecord;
import org.entente.benchmarks.records.ProvisionRecord;
import org.entente.benchmarks.records.TimingRecord;
import org.entente.wording.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The rules of the records called in plain loops: what they take of the time of any library that is told of them. */
final class PlainCheck implements Check<AgreementRecord, List<Finding>> {

    private static final Set<RecordRule> OF_THE_WHOLE =
            EnumSet.range(RecordRule.ID_DUPLICATE, RecordRule.PROVISION_WITHOUT_SPAN);

    @Override
    public AgreementRecord prepare(AgreementRecord document) {
        return document;
    }

    @Override
    public List<Finding> validate(AgreementRecord value) {
        Walk walk = new Walk();
        walk.agreement(value);
        return walk.found;
    }

    @Override
    public List<Finding> findings(List<Finding> report) {
        return report;
    }

    /** Finds the values that rules are for. */
    private static final class Walk {

        private final List<Finding> found = new ArrayList<>();

        void agreement(AgreementRecord agreement) {
            for (RecordRule rule : OF_THE_WHOLE) {
                apply(rule, agreement, () -> "");
            }
            codes(agreement.codes(), () -> "codes");
            for (int i = 0; i < agreement.actors().size(); i++) {
                actor(agreement.actors().get(i), i);
            }
            for (int i = 0; i < agreement.parties().size(); i++) {
                party(agreement.parties().get(i), i);
            }
            for (int i = 0; i < agreement.officials().size(); i++) {
                int official = i;
                forms(agreement.officials().get(i).name().forms(), i);
                codes(agreement.officials().get(i).codes(), () -> "officials[" + official + "].codes");
            }
            for (int i = 0; i < agreement.meetings().size(); i++) {
                int meeting = i;
                apply(RecordRule.WEEKDAY_MISMATCH, agreement.meetings().get(i), () -> "meetings[" + meeting + "]");
            }
            for (int i = 0; i < agreement.places().size(); i++) {
                place(agreement.places().get(i), i);
            }
            for (int i = 0; i < agreement.works().size(); i++) {
                int work = i;
                codes(agreement.works().get(i).codes(), () -> "works[" + work + "].codes");
            }
            for (int i = 0; i < agreement.events().size(); i++) {
                int event = i;
                apply(RecordRule.EFFECT_BEFORE_ACT, agreement.events().get(i), () -> "events[" + event + "]");
            }
            for (int i = 0; i < agreement.provisions().size(); i++) {
                provision(agreement.provisions().get(i), i);
            }
        }

        private void actor(ActorRecord actor, int at) {
            text(actor.name(), () -> "actors[" + at + "].name");
            for (int i = 0; i < actor.otherNames().size(); i++) {
                int name = i;
                text(actor.otherNames().get(i), () -> "actors[" + at + "].otherNames[" + name + "]");
            }
            codes(actor.codes(), () -> "actors[" + at + "].codes");
        }

        private void party(PartyRecord party, int at) {
            for (int i = 0; i < party.asPrinted().size(); i++) {
                int name = i;
                name(party.asPrinted().get(i), () -> "parties[" + at + "].asPrinted[" + name + "]");
            }
        }

        private void forms(List<NameFormRecord> forms, int official) {
            for (int i = 0; i < forms.size(); i++) {
                int form = i;
                name(forms.get(i).full(), () -> "officials[" + official + "].name.forms[" + form + "].full");
            }
        }

        private void place(PlaceRecord place, int at) {
            text(place.name(), () -> "places[" + at + "].name");
            codes(place.codes(), () -> "places[" + at + "].codes");
        }

        private void provision(ProvisionRecord provision, int at) {
            TimingRecord timing = provision.timing();
            if (timing != null) {
                apply(RecordRule.TIMING_REVERSED, timing, () -> "provisions[" + at + "].timing");
            }
            for (int i = 0; i < provision.quantities().size(); i++) {
                CodeRecord unit = provision.quantities().get(i).unit();
                if (unit != null) {
                    int quantity = i;
                    apply(
                            RecordRule.CODE_UNKNOWN,
                            unit,
                            () -> "provisions[" + at + "].quantities[" + quantity + "].unit");
                }
            }
        }

        private void codes(List<CodeRecord> codes, Supplier<String> list) {
            for (int i = 0; i < codes.size(); i++) {
                int code = i;
                apply(RecordRule.CODE_UNKNOWN, codes.get(i), () -> list.get() + "[" + code + "]");
            }
        }

        private void text(@Nullable LocalizedText text, Supplier<String> place) {
            if (text != null) {
                apply(RecordRule.TEXT_INVISIBLE, text, place);
                apply(RecordRule.TEXT_MIXED, text, place);
            }
        }

        private void name(String name, Supplier<String> place) {
            apply(RecordRule.NAME_INVISIBLE, name, place);
            apply(RecordRule.NAME_MIXED, name, place);
        }

        private void apply(RecordRule rule, Object value, Supplier<String> place) {
            for (String fault : rule.faults(value)) {
                found.add(new Finding(rule.code(), Finding.join(place.get(), fault)));
            }
        }
    }
}
