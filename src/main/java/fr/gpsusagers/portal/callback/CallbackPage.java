package fr.gpsusagers.portal.callback;

import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.callback.CallbackForm.Mistakes;
import fr.gpsusagers.portal.follow.PromiseWords;
import java.util.Optional;

/// « Être rappelé », before the promise.
///
/// @param offer what would be promised now; empty when nobody calls back yet
record CallbackPage(Subject subject, CallbackForm form, Mistakes mistakes, Optional<Offer> offer) {

    /// Beyond so many days other ways are offered beside.
    private static final int LONG_WAIT_DAYS = 7;

    String headline() {
        return form.isWritten() ? "Recevoir une réponse écrite" : "Être rappelé";
    }

    Layout layout() {
        return subject.arrival().layout(headline());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// « La gestion du RSA », who will call.
    String desk() {
        return offer.map(known -> known.desk().name()).orElse(subject.contact().name());
    }

    /// « lundi avant 12 h ».
    String due() {
        return offer.map(known -> PromiseWords.by(
                        known.due().by(), subject.arrival().visit().now()))
                .orElse("");
    }

    boolean isFarOff() {
        var today = subject.arrival().visit().now().toLocalDate();
        return offer.filter(known -> known.due().by().toLocalDate().isAfter(today.plusDays(LONG_WAIT_DAYS)))
                .isPresent();
    }

    /// Back to the answer, or home.
    String back() {
        return subject.isOriented() ? journey().address() : "/" + journey().query();
    }
}
