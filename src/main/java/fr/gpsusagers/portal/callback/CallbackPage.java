package fr.gpsusagers.portal.callback;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.callback.CallbackForm.Mistakes;
import fr.gpsusagers.portal.follow.PromiseWords;
import java.util.Optional;

/// « Être rappelé », before the promise.
///
/// @param ways by which an answer in writing can be announced: only those are asked for
record CallbackPage(Subject subject, CallbackForm form, Mistakes mistakes, Standing standing, WaysToSend ways) {

    /// Beyond so many days other ways are offered beside.
    private static final int LONG_WAIT_DAYS = 7;

    /// What can be said of the promise.
    sealed interface Standing {

        /// What would be promised now.
        record Offered(Offer offer) implements Standing {}

        /// Nobody calls back yet.
        record NobodyReady() implements Standing {}

        /// The request could not be kept at this moment. Sent again as it is, it is kept once.
        record NotKept() implements Standing {}

        /// Too much was asked for now. The page is the same whatever was asked before, and by whom.
        record TooMany() implements Standing {}
    }

    boolean isNobodyReady() {
        return standing instanceof Standing.NobodyReady;
    }

    boolean isNotKept() {
        return standing instanceof Standing.NotKept;
    }

    boolean isTooMany() {
        return standing instanceof Standing.TooMany;
    }

    /// What to call instead.
    Optional<Line> switchboard() {
        return subject.arrival().visit().frame().switchboard().line();
    }

    boolean isOffered() {
        return standing instanceof Standing.Offered;
    }

    private Optional<Offer> offer() {
        return standing instanceof Standing.Offered(Offer offer) ? Optional.of(offer) : Optional.empty();
    }

    String headline() {
        return form.isWritten() ? "Recevoir une réponse écrite" : "Être rappelé";
    }

    /// To call, or to text where text messages leave.
    boolean asksForNumber() {
        return !form.isWritten() || ways.canSend(Medium.SMS);
    }

    boolean asksForMail() {
        return form.isWritten() && ways.canSend(Medium.EMAIL);
    }

    /// Whether nothing that we could send reaches anyone.
    boolean isReadHereOnly() {
        return form.isWritten() && !asksForNumber() && !asksForMail();
    }

    Layout layout() {
        return subject.arrival().layout(headline());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// « La gestion du RSA », who will call.
    String desk() {
        return offer().map(known -> known.desk().name())
                .orElse(subject.contact().name());
    }

    /// « lundi avant 12 h ».
    String due() {
        return offer().map(known -> PromiseWords.by(
                        known.due().by(), subject.arrival().visit().now()))
                .orElse("");
    }

    boolean isFarOff() {
        var today = subject.arrival().visit().now().toLocalDate();
        return offer().filter(known -> known.due().by().toLocalDate().isAfter(today.plusDays(LONG_WAIT_DAYS)))
                .isPresent();
    }

    /// Back to the answer, or home.
    String back() {
        return subject.isOriented() ? journey().address() : "/" + journey().query();
    }
}
