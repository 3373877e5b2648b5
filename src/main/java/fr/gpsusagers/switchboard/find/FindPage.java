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
record FindPage(PageContext context, SearchedRequest searched, Reply reply) {

    /// What the page shows besides the fields.
    sealed interface Reply {

        record Nothing() implements Reply {}

        /// No request to show under this reference, or a wrong code. Nothing tells which.
        record Unknown() implements Reply {}

        /// The request needs caution: nothing is shown without the code.
        record OnlyWithCode() implements Reply {}

        /// The agent tried too many wrong codes.
        record TooMany() implements Reply {}

        /// The state of a request at another desk.
        record Elsewhere(Enquiry enquiry) implements Reply {}

        /// A number or a mail address was typed. Nothing was looked up: a caller may give another's.
        record ByAddress() implements Reply {}

        /// The reference was sent anew, if there is a request.
        record Resent() implements Reply {}

        /// The open requests of a number that the operator rang back.
        record RungBack(List<Enquiry.Open> enquiries) implements Reply {}
    }

    boolean isUnknown() {
        return reply instanceof Reply.Unknown;
    }

    boolean needsCode() {
        return reply instanceof Reply.OnlyWithCode;
    }

    boolean isTooMany() {
        return reply instanceof Reply.TooMany;
    }

    boolean isByAddress() {
        return reply instanceof Reply.ByAddress;
    }

    boolean isResent() {
        return reply instanceof Reply.Resent;
    }

    boolean isRungBack() {
        return reply instanceof Reply.RungBack;
    }

    List<Enquiry.Open> rungBack() {
        return reply instanceof Reply.RungBack(var enquiries) ? enquiries : List.of();
    }

    Optional<Enquiry> found() {
        return reply instanceof Reply.Elsewhere(Enquiry enquiry) ? Optional.of(enquiry) : Optional.empty();
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
