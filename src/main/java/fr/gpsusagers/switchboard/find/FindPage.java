package fr.gpsusagers.switchboard.find;

import fr.gpsusagers.availability.TimeWords;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// « Retrouver une demande ». Shows nothing that the citizen said, and no names.
///
/// @param searched what was typed
/// @param enquiries what was found; several only for [Reply#RUNG_BACK]
record FindPage(PageContext context, SearchedRequest searched, Reply reply, List<Enquiry> enquiries) {

    /// What the page shows besides the fields.
    enum Reply {
        NOTHING,
        /// No request to show under this reference, or a wrong code. Nothing tells which.
        UNKNOWN,
        /// The request needs caution: nothing is shown without the code.
        ONLY_WITH_CODE,
        /// The agent tried too many wrong codes.
        TOO_MANY,
        /// The state of a request at another desk.
        ELSEWHERE,
        /// A number or a mail address was typed. Nothing was looked up: a caller may give another's.
        BY_ADDRESS,
        /// The reference was sent anew, if there is a request.
        RESENT,
        /// The open requests of a number that the operator rang back.
        RUNG_BACK
    }

    boolean is(Reply one) {
        return reply == one;
    }

    Optional<Enquiry> found() {
        return is(Reply.ELSEWHERE) ? enquiries.stream().findFirst() : Optional.empty();
    }

    /// The state in words: « En attente d’un agent », « Prise par un agent », « Close … ».
    static String state(Enquiry enquiry) {
        return switch (enquiry) {
            case Enquiry.Waiting _ -> "En attente d’un agent";
            case Enquiry.Taken _ -> "Prise par un agent";
            case Enquiry.Closed closed -> "Close " + at(closed.at());
        };
    }

    boolean isOpen() {
        return found().filter(Enquiry.Open.class::isInstance).isPresent();
    }

    /// The due time: « lundi avant 12 h », « mardi entre 9 h et 11 h ».
    String due(Enquiry enquiry) {
        return DueWords.of(enquiry.promise(), context.now());
    }

    String openedAt(Enquiry enquiry) {
        return at(enquiry.facts().openedAt());
    }

    private static String at(Instant instant) {
        LocalDateTime moment = FrenchTime.at(instant);
        return TimeWords.day(moment.toLocalDate()) + " à " + TimeWords.hour(moment.toLocalTime());
    }

    String desk(Enquiry enquiry) {
        return context.nameOf(enquiry.desk());
    }

    Optional<Contact> service(Enquiry enquiry) {
        return context.serviceOf(enquiry.desk());
    }
}
