package fr.gpsusagers.enquiry.sentence;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.step.Duty;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.LocalDate;
import java.util.Optional;

/// How desks, contacts and due times are called in a sentence. Empty if the step or the pack does not name them.
record SentenceParts(Directory directory, LocalDate today) {

    String desk(Optional<DeskId> desk) {
        return desk.flatMap(directory::findDesk).map(Desk::name).orElse("");
    }

    Optional<Contact> contact(Optional<ContactId> contact) {
        return contact.flatMap(id -> directory.findContact(id, today));
    }

    /// « lundi avant 12 h ».
    String due(Duty duty) {
        return duty.due()
                .map(FrenchTime::at)
                .map(due -> DueWords.by(due, today))
                .orElse("");
    }
}
