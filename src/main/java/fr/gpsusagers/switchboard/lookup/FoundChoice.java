package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Choice;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.NextStep;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.orientation.search.Found;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.territory.Place;

/// One line of what was found, to choose by its digit.
///
/// @param code its value in forms, with its kind: `besoin:rsa-suspension`, `contact:mdph`
/// @param detail what kind of thing it is: « Contact, Lisieux »
/// @param standing whether it answers the words, or is another subject in them
public record FoundChoice(String code, String label, String detail, Standing standing) {

    static final String NEED = "besoin:";
    static final String QUESTION = "question:";
    static final String CONTACT = "contact:";
    static final String PLACE = "lieu:";
    static final String COLLEAGUE = "interne:";

    /// What a choice is among the others.
    public enum Standing {
        FOUND,
        /// The caller asks for it too: it may become a request of its own.
        ALSO_ASKED
    }

    private FoundChoice(String code, String label, String detail) {
        this(code, label, detail, Standing.FOUND);
    }

    static FoundChoice of(Found found) {
        return switch (found) {
            case Found.FoundNeed(Need need) -> ofNeed(need);
            case Found.FoundContact(Contact contact) ->
                new FoundChoice(
                        CONTACT + contact.id().value(),
                        contact.name(),
                        contact.address().town().or(contact::role).orElse("Contact"));
            case Found.FoundPlace(Place place) ->
                new FoundChoice(PLACE + PlaceAsked.code(place), place.name(), "Qui s’en occupe ici");
        };
    }

    static FoundChoice of(RosterEntry entry) {
        return new FoundChoice(
                COLLEAGUE + entry.id(),
                entry.role(),
                entry.name().orElse("En interne")
                        + entry.extension().map(one -> ", " + one.display()).orElse(""));
    }

    static FoundChoice ofNeed(Need need) {
        return new FoundChoice(code(need), need.label(), "Besoin");
    }

    /// An answer to a question of the guide.
    static FoundChoice of(Choice choice) {
        return switch (choice.to()) {
            case NextStep.ToQuestion(QuestionId question) ->
                new FoundChoice(QUESTION + question.value(), choice.label(), "Pour préciser");
            case NextStep.ToNeed(NeedId need) -> new FoundChoice(NEED + need.value(), choice.label(), "Besoin");
        };
    }

    /// Another subject of the same caller.
    static FoundChoice also(Need need) {
        return new FoundChoice(code(need), need.label(), "Autre sujet", Standing.ALSO_ASKED);
    }

    private static String code(Need need) {
        return NEED + need.id().value();
    }

    public boolean isAlsoAsked() {
        return standing == Standing.ALSO_ASKED;
    }
}
