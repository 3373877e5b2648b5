package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.hall.PageContext;

/// Tells an agent where a request is that has moved to another desk. Shows nothing that the citizen said.
///
/// @param form what the agent had typed when he learnt of the move
record MovedPage(PageContext context, Enquiry enquiry, CardForm form) {

    String title() {
        return title(context, enquiry);
    }

    static String title(PageContext context, Enquiry moved) {
        return "Cette demande est maintenant au guichet «\u00A0" + context.nameOf(moved.desk()) + "\u00A0»";
    }

    String state() {
        return switch (enquiry) {
            case Enquiry.Waiting _ -> "En attente d’un agent";
            case Enquiry.Taken _ -> "Prise par un agent de ce guichet";
            case Enquiry.Closed _ -> "Close";
        };
    }

    boolean isOpen() {
        return enquiry instanceof Enquiry.Open;
    }

    /// Returns the due time: « lundi avant 12 h », « mardi entre 9 h et 11 h ».
    String due() {
        return DueWords.of(enquiry.promise(), context.now());
    }
}
