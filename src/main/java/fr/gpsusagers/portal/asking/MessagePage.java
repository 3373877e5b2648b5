package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.asking.MessageForm.NeedOfWords;
import fr.gpsusagers.portal.follow.LanguageWords;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.List;
import java.util.Optional;

/// « Écrire un message », before it is sent.
///
/// @param ways the media that can be sent: the form asks only for addresses that they can reach
/// @param hadFiles whether files came with the form: the citizen has to choose them again
record MessagePage(
        RequestSubject subject,
        MessageForm form,
        MessageMistakes mistakes,
        PromiseStanding standing,
        WaysToSend ways,
        NeedOfWords needOfWords,
        boolean hadFiles) {

    static final String TITLE = "Écrire un message";

    /// Who answers and by when, before anything is promised.
    PromisedTime promised() {
        return new PromisedTime(subject, standing);
    }

    /// Whether something stands above the form: a mistake, or why nothing was saved.
    boolean isAnswered() {
        return mistakes.any() || standing.isNotKept() || standing.isTooMany() || standing.isLater();
    }

    /// The languages to choose from; none where the citizen seems to speak French.
    List<SpokenLanguage> languages() {
        return form.language().isPresent() || journey().isSaid(Constraint.LITTLE_FRENCH)
                ? SpokenLanguage.all(form.language())
                : List.of();
    }

    /// Whether nothing is sent, because somebody else may read it: the answer is read on the site.
    boolean sendsNothing() {
        return subject.asksForCaution() && !subject.isDangerPossible();
    }

    /// Whether the form asks how the answer should come. If nothing can be sent, it can only be read on the site.
    boolean asksForWay() {
        return (mayMail() || mayText()) && !sendsNothing();
    }

    boolean mayMail() {
        return ways.canSend(Medium.EMAIL);
    }

    boolean mayText() {
        return ways.canSend(Medium.SMS);
    }

    boolean isChosen(AnswerWay way) {
        return form.answerTo().is(way);
    }

    boolean needsWords() {
        return needOfWords == NeedOfWords.NEEDED;
    }

    Layout layout() {
        return subject.arrival().context().layout(TITLE, journey().reader());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    Optional<String> language() {
        return promised().language(form.conditions(subject.about().precedence()), LanguageWords.WRITING);
    }

    /// Returns the address of the page that led here: an answer, a contact, or else the home page.
    String back() {
        return subject.back();
    }

    /// Returns the address of « Être rappelé » for the same subject.
    String callback() {
        return "/rappel" + journey().asQuery()
                + subject.code().map(code -> "&contact=" + code).orElse("");
    }
}
