package fr.gpsusagers.portal.follow;

import fr.gpsusagers.callback.Booking;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.kernel.FrenchTime;

/// What someone reads who asks a second time. It shows neither reference nor code: whoever typed the number may be
/// somebody else.
record AskedBeforePage(Visit visit, Booking.AskedBefore before) {

    String due() {
        return PromiseWords.by(FrenchTime.at(before.enquiry().promise().dueBy()), visit.now());
    }

    boolean offersAPerson() {
        return before.offersAPerson();
    }
}
