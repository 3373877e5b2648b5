package fr.gpsusagers.portal.callback;

import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.asking.PromiseStanding;
import fr.gpsusagers.portal.asking.PromisedTime;
import fr.gpsusagers.portal.asking.RequestSubject;
import fr.gpsusagers.portal.asking.SpokenLanguage;
import fr.gpsusagers.portal.follow.LanguageWords;
import java.util.List;
import java.util.Optional;

/// « Être rappelé », before the promise.
///
/// @param ways the media that can be sent: the form asks only for addresses that they can reach
record CallbackPage(
        RequestSubject subject, CallbackForm form, Mistakes mistakes, PromiseStanding standing, WaysToSend ways) {

    /// If the promise is farther away than this, the page also offers other channels.
    private static final int LONG_WAIT_DAYS = 7;

    /// Who calls back and by when, before anything is promised.
    PromisedTime promised() {
        return new PromisedTime(subject, standing);
    }

    /// The languages to choose from; none where the citizen seems to speak French.
    List<SpokenLanguage> languages() {
        return form.language().isPresent() || journey().isSaid(Constraint.LITTLE_FRENCH)
                ? SpokenLanguage.all(form.language())
                : List.of();
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

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    Optional<String> language() {
        LanguageWords words = form.isWritten()
                ? LanguageWords.WRITING
                : subject.asksForCaution() ? LanguageWords.CAUTIOUS_CALL : LanguageWords.CALL;
        return promised().language(form.conditions(subject.about().precedence()), words);
    }

    boolean isFarOff() {
        var today = subject.arrival().context().now().toLocalDate();
        return standing.offer()
                .filter(known -> known.due().by().toLocalDate().isAfter(today.plusDays(LONG_WAIT_DAYS)))
                .isPresent();
    }

    /// Returns the address of the page that led here: an answer, a contact, or else the home page.
    String back() {
        return subject.back();
    }
}
