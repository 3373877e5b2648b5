package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/// The state of a request at another desk. Shows nothing that the citizen said, and no names.
///
/// @param typed the reference, as typed
record FindPage(PageContext context, String typed, Optional<Enquiry> found) {

    boolean isUnknown() {
        return found.isEmpty() && !typed.isEmpty();
    }

    /// The state in words: « En attente d’un agent », « Prise par un agent », « Close … ».
    String state() {
        return switch (found.orElseThrow()) {
            case Enquiry.Waiting _ -> "En attente d’un agent";
            case Enquiry.Taken _ -> "Prise par un agent";
            case Enquiry.Closed closed -> "Close " + at(closed.at());
        };
    }

    boolean isOpen() {
        return found.filter(Enquiry.Open.class::isInstance).isPresent();
    }

    /// The due time: « lundi avant 12 h », « mardi entre 9 h et 11 h ».
    String due() {
        return DueWords.of(found.orElseThrow().promise(), context.now());
    }

    String openedAt() {
        return at(found.orElseThrow().facts().openedAt());
    }

    private static String at(Instant instant) {
        LocalDateTime moment = FrenchTime.at(instant);
        return TimeWords.day(moment.toLocalDate()) + " à " + TimeWords.hour(moment.toLocalTime());
    }

    String desk() {
        return context.nameOf(found.orElseThrow().desk());
    }

    Optional<Contact> service() {
        return context.serviceOf(found.orElseThrow().desk());
    }
}
