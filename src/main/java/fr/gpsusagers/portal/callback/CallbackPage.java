package fr.gpsusagers.portal.callback;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.promise.LanguageHelp;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.asking.RequestSubject;
import fr.gpsusagers.portal.asking.SpokenLanguage;
import fr.gpsusagers.portal.follow.LanguageWords;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// « Être rappelé », before the promise.
///
/// @param ways the media that can be sent: the form asks only for addresses that they can reach
record CallbackPage(RequestSubject subject, CallbackForm form, Mistakes mistakes, Standing standing, WaysToSend ways) {

    /// If the promise is farther away than this, the page also offers other channels.
    private static final int LONG_WAIT_DAYS = 7;

    /// What the page can say about the promise.
    sealed interface Standing {

        /// The promise that a request would get now.
        record Offered(Offer offer) implements Standing {}

        /// The promise that a request would get now: later than the page showed before. It is stored only
        /// if the citizen sends the form again.
        record Later(Offer offer) implements Standing {}

        /// No desk calls back yet.
        record NobodyReady() implements Standing {}

        /// The request could not be saved now. Sending the same form again is safe: it is saved only once.
        record NotKept() implements Standing {}

        /// A limit is reached. The page does not depend on earlier requests or their
        /// senders, so it reveals nothing about them.
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

    /// Returns the switchboard's line, to call instead.
    Optional<Line> switchboard() {
        return subject.arrival().context().frame().switchboard().line();
    }

    /// The languages to choose from; none where the citizen seems to speak French.
    List<SpokenLanguage> languages() {
        return form.language().isPresent() || journey().isSaid(Constraint.LITTLE_FRENCH)
                ? SpokenLanguage.all(form.language())
                : List.of();
    }

    boolean isOffered() {
        return offer().isPresent();
    }

    private Optional<Offer> offer() {
        return switch (standing) {
            case Standing.Offered(Offer offer) -> Optional.of(offer);
            case Standing.Later(Offer offer) -> Optional.of(offer);
            case Standing.NobodyReady _, Standing.NotKept _, Standing.TooMany _ -> Optional.empty();
        };
    }

    boolean isLater() {
        return standing instanceof Standing.Later;
    }

    /// Returns the promised time for the form to send back: the one on this page, else the last one shown.
    String shown() {
        return offer().map(known -> known.due().instant())
                .or(form::shown)
                .map(Instant::toString)
                .orElse("");
    }

    String headline() {
        return form.isWritten() ? "Recevoir une réponse écrite" : "Être rappelé";
    }

    /// Returns whether the form asks for a phone number: to call, or to text if text messages can be sent.
    boolean asksForNumber() {
        return !form.isWritten() || ways.canSend(Medium.SMS);
    }

    /// Returns whether a text message may come: without an operator, nothing speaks of any.
    boolean mayText() {
        return ways.canSend(Medium.SMS);
    }

    boolean asksForMail() {
        return form.isWritten() && ways.canSend(Medium.EMAIL);
    }

    /// Returns whether nobody calls and nothing is sent, because the citizen is in danger and cannot be
    /// called.
    boolean sendsNothing() {
        return form.isWritten() && subject.asksForCaution() && !subject.isDangerPossible();
    }

    /// Returns whether the form asks when a call is safe. Nobody calls a citizen who is answered in
    /// writing.
    boolean asksForSafeHours() {
        return subject.asksForCaution() && !form.isWritten();
    }

    /// Returns the id of the field that the message about safety is about.
    String fieldOfSafe() {
        return subject.isDangerPossible() && form.safety().isNotSaid() ? "risque" : asksForSafeHours() ? "sur" : "mots";
    }

    /// Returns whether the answer can be read only on the site, because we can send nothing.
    boolean isReadHereOnly() {
        return form.isWritten() && !asksForNumber() && !asksForMail();
    }

    Layout layout() {
        return subject.arrival().context().layout(headline(), journey().reader());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// Returns the desk that will call: « La gestion du RSA ».
    String desk() {
        return offer().map(known -> known.desk().name())
                .orElse(subject.contact().name());
    }

    /// Returns the promised time: « lundi avant 12 h », « mardi entre 9 h et 11 h ». Empty without an
    /// offer.
    String due() {
        LocalDateTime now = subject.arrival().context().now();
        return offer().map(known ->
                        DueWords.of(known.promise(now.atZone(FrenchTime.ZONE).toInstant()), now))
                .orElse("");
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a
    /// language.
    Optional<String> language() {
        LanguageWords words = form.isWritten()
                ? LanguageWords.WRITING
                : subject.asksForCaution() ? LanguageWords.CAUTIOUS_CALL : LanguageWords.CALL;
        PageContext context = subject.arrival().context();
        return offer().flatMap(known -> LanguageHelp.find(
                        context.pack().directory(),
                        known.desk().id(),
                        form.conditions(subject.about().precedence()),
                        context.now().toLocalDate()))
                .map(words::of);
    }

    boolean isFarOff() {
        var today = subject.arrival().context().now().toLocalDate();
        return offer().filter(known -> known.due().by().toLocalDate().isAfter(today.plusDays(LONG_WAIT_DAYS)))
                .isPresent();
    }

    /// Returns the address of the page that led here: an answer, a contact, or else the home page.
    String back() {
        return subject.back();
    }
}
