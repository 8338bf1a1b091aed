package org.entente.validation.walk;

import org.entente.model.Agreement;
import org.entente.text.LocalizedText;

/** The names in an agreement, each with whose it is and a number in the order of the walk. */
public final class Names {

    private final Action action;
    private int number;

    private Names(Action action) {
        this.action = action;
    }

    /** Does something with a name; all names of one owner are meant for the same thing. */
    public interface Action {
        void accept(Cursor<String> name, Object owner, int number);
    }

    /** The names by which an actor, an official or a place is looked up or compared. */
    public static void ofActorsAndPlaces(Agreement agreement, Action action) {
        new Names(action).actorsAndPlaces(agreement);
    }

    /** All names: first those of actors and places, then those of offices, meetings, works and policy areas. */
    public static void all(Agreement agreement, Action action) {
        Names names = new Names(action);
        names.actorsAndPlaces(agreement);
        names.titles(agreement);
    }

    private void actorsAndPlaces(Agreement agreement) {
        for (var actor = Cursor.in("actors", agreement.actors()); actor.next(); ) {
            texts(actor.always("name", actor.get().name()), actor.get().id());
            texts(
                    actor.each("otherNames", actor.get().otherNames()),
                    actor.get().id());
            for (var former = actor.each("formerNames", actor.get().formerNames()); former.next(); ) {
                texts(former.always("name", former.get().name()), actor.get().id());
            }
        }
        for (var party = Cursor.in("parties", agreement.parties()); party.next(); ) {
            lines(party.each("asPrinted", party.get().asPrinted()), party.get().actor());
        }
        for (var official = Cursor.in("officials", agreement.officials()); official.next(); ) {
            for (var name = official.always("name", official.get().name()); name.next(); ) {
                for (var form = name.each("forms", name.get().forms()); form.next(); ) {
                    lines(form.always("full", form.get().full()), official.get());
                }
            }
        }
        for (var place = Cursor.in("places", agreement.places()); place.next(); ) {
            texts(place.part("name", place.get().name()), place.get());
        }
    }

    private void titles(Agreement agreement) {
        for (var office = Cursor.in("offices", agreement.offices()); office.next(); ) {
            texts(office.part("title", office.get().title()), office.get());
            texts(office.each("otherTitles", office.get().otherTitles()), office.get());
        }
        for (var series = Cursor.in("series", agreement.series()); series.next(); ) {
            texts(series.always("name", series.get().name()), series.get());
            texts(series.each("otherNames", series.get().otherNames()), series.get());
        }
        for (var meeting = Cursor.in("meetings", agreement.meetings()); meeting.next(); ) {
            texts(meeting.part("name", meeting.get().name()), meeting.get());
            texts(meeting.each("otherNames", meeting.get().otherNames()), meeting.get());
            lines(meeting.each("asPrinted", meeting.get().asPrinted()), meeting.get());
        }
        for (var area = Cursor.in("policyAreas", agreement.policyAreas()); area.next(); ) {
            texts(area.part("label", area.get().label()), area.get());
        }
        for (var work = Cursor.in("works", agreement.works()); work.next(); ) {
            texts(work.part("name", work.get().name()), work.get());
        }
    }

    private void lines(Cursor<String> line, Object owner) {
        while (line.next()) {
            action.accept(line, owner, number++);
        }
    }

    private void texts(Cursor<LocalizedText> text, Object owner) {
        while (text.next()) {
            text.get().texts().forEach((language, name) -> lines(text.always(language.tag(), name), owner));
        }
    }
}
