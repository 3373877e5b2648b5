package fr.gpsusagers.portal.asking;

import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.follow.LanguageWords;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.List;
import java.util.Optional;

/// « Être rappelé », before the promise.
///
/// @param ways the media that can be sent: where no text message can, the page speaks of none
record CallbackPage(
        RequestSubject subject, CallbackForm form, Mistakes mistakes, PromiseStanding standing, WaysToSend ways) {

    static final String TITLE = "Être rappelé";

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

    /// Returns whether a text message may come: without an operator, nothing speaks of any.
    boolean mayText() {
        return ways.canSend(Medium.SMS);
    }

    /// Returns the id of the field that the message about safety is about.
    String fieldOfSafe() {
        return subject.isDangerPossible() && form.safety().isNotSaid() ? "risque" : "sur";
    }

    Layout layout() {
        return subject.arrival().context().layout(TITLE, journey().reader());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    Optional<String> language() {
        LanguageWords words = subject.asksForCaution() ? LanguageWords.CAUTIOUS_CALL : LanguageWords.CALL;
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
