package fr.gpsusagers.orientation.words;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;

/// Who helps with a danger that is past, or feared without cause: said gently, beside the answer, without an alarm.
///
/// @param need the danger
/// @param contact who is in charge of it
public record GentleLine(Need need, Contact contact, PhoneNumber number) {

    /// The line of a danger; empty when the pack gives no number for it.
    public static Optional<GentleLine> find(Pack pack, NeedId danger, LocalDate day) {
        return pack.guide()
                .findNeed(danger)
                .flatMap(need -> pack.directory()
                        .findContact(pack.directory().inCharge(danger), Optional.empty(), day)
                        .flatMap(contact -> number(contact).map(number -> new GentleLine(need, contact, number))));
    }

    private static Optional<PhoneNumber> number(Contact contact) {
        return contact.lines().stream().findFirst().map(Line::number);
    }
}
