package fr.gpsusagers.enquiry.life;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.enquiry.DueWords;
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

    /// « par SMS »; empty for a message that was written on the site.
    static String channel(Step.Received step) {
        return step.channel()
                .map(channel -> switch (channel) {
                    case EMAIL -> " par mail";
                    case SMS -> " par SMS";
                    default -> "";
                })
                .orElse("");
    }

    /// « , 2 pièces jointes ».
    static String attachments(Step.Received step) {
        int count = step.attachments().orElse(0);
        return switch (count) {
            case 0 -> "";
            case 1 -> ", une pièce jointe";
            default -> ", " + count + " pièces jointes";
        };
    }

    /// « lundi avant 12 h ».
    String due(Duty duty) {
        return duty.due()
                .map(FrenchTime::at)
                .map(due -> DueWords.by(due, today))
                .orElse("");
    }
}
