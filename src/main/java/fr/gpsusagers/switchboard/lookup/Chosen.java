package fr.gpsusagers.switchboard.lookup;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.Question;
import fr.gpsusagers.guide.QuestionId;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.Identifiers;
import fr.gpsusagers.staff.roster.RosterEntryId;
import fr.gpsusagers.staff.roster.StaffDirectory;
import java.util.Optional;
import java.util.function.Function;

/// What the agent chose among what was found: a need, a contact, a place, a colleague, or a
/// question of the guide that leads to needs.
///
/// @param code its value in forms, with its kind; blank if nothing is chosen
public record Chosen(
        String code,
        Optional<Need> need,
        Optional<Contact> contact,
        Optional<ColleagueToSay> colleague,
        Optional<Question> question) {

    static final Chosen NOTHING =
            new Chosen("", Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /// @param colleagues finds an entry of the staff directory
    static Chosen of(
            PageContext context, String code, Function<RosterEntryId, Optional<StaffDirectory.Shown>> colleagues) {
        return new Chosen(
                code,
                id(code, FoundChoice.NEED)
                        .map(NeedId::new)
                        .flatMap(context.pack().guide()::findNeed),
                id(code, FoundChoice.CONTACT)
                        .map(ContactId::new)
                        .flatMap(id -> context.pack().directory().findContact(id, context.today())),
                id(code, FoundChoice.COLLEAGUE)
                        .flatMap(RosterEntryId::find)
                        .flatMap(colleagues)
                        .map(shown -> ColleagueToSay.of(context, shown)),
                id(code, FoundChoice.QUESTION)
                        .map(QuestionId::new)
                        .flatMap(context.pack().guide()::findQuestion));
    }

    private static Optional<String> id(String code, String kind) {
        return code.startsWith(kind)
                ? Optional.of(code.substring(kind.length())).filter(Identifiers::isOne)
                : Optional.empty();
    }

    /// Whether the code still names something.
    boolean isSomething() {
        return need.isPresent()
                || contact.isPresent()
                || colleague.isPresent()
                || question.isPresent()
                || code.startsWith(FoundChoice.PLACE);
    }

    /// The contact that was chosen by its name, or that a colleague works for.
    Optional<Contact> named() {
        return contact.or(() -> colleague.flatMap(ColleagueToSay::contact));
    }
}
