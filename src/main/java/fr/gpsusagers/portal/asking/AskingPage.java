package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.promise.LanguageHelp;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.Layout;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.follow.LanguageWords;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;

/// « Être rappelé » or « Écrire un message », before anything is promised.
///
/// @param offer the promise that an enquiry would get now; empty where the page cannot name one
/// @param all the media that this installation can send by: without an SMS service the page offers no text message
record AskingPage(
        AskingDraft draft, AskingMistakes mistakes, Standing standing, Optional<Offer> offer, WaysToSend all) {

    /// What the page can say about the promise, and the status with which it says so.
    enum Standing {
        OFFERED(HttpStatus.OK),
        /// The promise is later than the page showed before. It is stored only if the citizen sends the form again.
        LATER(HttpStatus.CONFLICT),
        /// No desk answers in this way yet.
        NOBODY_READY(HttpStatus.OK),
        /// The enquiry could not be saved now. Sending the same form again is safe: it is saved only once.
        NOT_KEPT(HttpStatus.SERVICE_UNAVAILABLE),
        /// A limit is reached. The page does not depend on earlier enquiries or their senders, so it reveals nothing
        /// about them.
        TOO_MANY(HttpStatus.TOO_MANY_REQUESTS);

        private final HttpStatus status;

        Standing(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    /// If the promise is farther away than this, the page also offers other channels.
    private static final int LONG_WAIT_DAYS = 7;

    RequestSubject subject() {
        return draft.subject();
    }

    AskingForm form() {
        return draft.form().within(all);
    }

    boolean isCallback() {
        return form().isOf(AskingKind.CALLBACK);
    }

    /// Whether a message stands above the form: what to correct, or why nothing was stored.
    boolean isAnswered() {
        return mistakes.any()
                || Set.of(Standing.NOT_KEPT, Standing.TOO_MANY, Standing.LATER).contains(standing);
    }

    /// The languages to choose from; none where the citizen seems to speak French.
    List<SpokenLanguage> languages() {
        return form().language().isPresent() || journey().isSaid(Constraint.LITTLE_FRENCH)
                ? SpokenLanguage.all(form().language())
                : List.of();
    }

    boolean asksForCaution() {
        return subject().asksForCaution();
    }

    /// Whether nothing is sent, because somebody else may read it: the answer to a message is read on the site.
    boolean sendsNothing() {
        return asksForCaution() && !subject().isDangerPossible();
    }

    /// Whether the form asks how the answer should come. If nothing can be sent, it can only be read on the site.
    boolean asksForWay() {
        return (mayMail() || mayText()) && !sendsNothing();
    }

    boolean mayMail() {
        return ways().canSend(Medium.EMAIL);
    }

    boolean mayText() {
        return ways().canSend(Medium.SMS);
    }

    /// The page asks for no address that nothing would be sent to.
    private WaysToSend ways() {
        return subject().isDangerPossible() ? all : draft.ways(all);
    }

    boolean isChosen(AnswerWay way) {
        return form().answerTo().is(way);
    }

    Layout layout() {
        return context().layout(form().kind().title(), journey().reader());
    }

    Journey journey() {
        return subject().arrival().journey();
    }

    private PageContext context() {
        return draft.context();
    }

    /// Returns the time for the form to send back: the one on this page, else the last one shown.
    String shown() {
        return offer.map(known -> known.due().instant())
                .or(() -> form().shown())
                .map(Instant::toString)
                .orElse("");
    }

    /// Returns the desk that will answer: « La gestion du RSA ».
    String desk() {
        return offer.map(known -> known.desk().name())
                .orElse(subject().contact().name());
    }

    /// Returns the promised time: « lundi avant 12 h », « mardi entre 9 h et 11 h ». Empty without an offer.
    String due() {
        LocalDateTime now = context().now();
        return offer.map(known -> DueWords.of(known.promise(FrenchTime.instant(now)), now))
                .orElse("");
    }

    boolean isFarOff() {
        LocalDate today = context().today();
        return offer.filter(known -> known.due().by().toLocalDate().isAfter(today.plusDays(LONG_WAIT_DAYS)))
                .isPresent();
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    Optional<String> language() {
        var conditions = form().conditions(subject().about().precedence());
        LocalDate today = context().today();
        return offer.map(Offer::desk)
                .flatMap(desk -> LanguageHelp.find(context().pack().directory(), desk.id(), conditions, today))
                .map(languageWords()::of);
    }

    private LanguageWords languageWords() {
        return !isCallback()
                ? LanguageWords.WRITING
                : asksForCaution() ? LanguageWords.CAUTIOUS_CALL : LanguageWords.CALL;
    }

    /// Returns the number of the switchboard, for citizens who would rather call. Empty if the switchboard has no
    /// number.
    Optional<Line> switchboard() {
        return context().frame().switchboard().line();
    }

    /// Returns the address of the page that led here: an answer, a contact, or else the home page.
    String back() {
        return subject().back();
    }

    /// Returns the address of the other form for the same subject. « Être rappelé » offers writing to people who
    /// are deaf: the address then says so.
    String otherForm() {
        String contact = subject().code().map(code -> "&contact=" + code).orElse("");
        return isCallback()
                ? AskingKind.MESSAGE.address() + journey().asQuery() + "&situation=sourd" + languageQuery() + contact
                : AskingKind.CALLBACK.address() + journey().asQuery() + contact;
    }

    private String languageQuery() {
        return form().language().map(known -> "&langue=" + known.code()).orElse("");
    }
}
