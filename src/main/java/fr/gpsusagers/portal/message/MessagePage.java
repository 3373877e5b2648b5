package fr.gpsusagers.portal.message;

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

/// « Écrire un message », before it is sent.
///
/// @param ways the media that can be sent: the form asks only for addresses that they can reach
/// @param hadFiles whether files came with the form: the citizen has to choose them again
record MessagePage(
        RequestSubject subject,
        MessageForm form,
        MessageMistakes mistakes,
        Standing standing,
        WaysToSend ways,
        boolean hadFiles) {

    static final String TITLE = "Écrire un message";

    /// What the page can say about the promise.
    sealed interface Standing {

        /// The promise that a message would get now.
        record Offered(Offer offer) implements Standing {}

        /// The promise that a message would get now: later than the page showed before.
        record Later(Offer offer) implements Standing {}

        /// No desk answers in writing yet.
        record NobodyReady() implements Standing {}

        /// The message could not be saved now. Sending the same form again is safe: it is saved only once.
        record NotKept() implements Standing {}

        /// A limit is reached. The page reveals nothing about earlier requests or their senders.
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

    boolean isLater() {
        return standing instanceof Standing.Later;
    }

    /// Whether something stands above the form: a mistake, or why nothing was saved.
    boolean isAnswered() {
        return mistakes.any() || isNotKept() || isTooMany() || isLater();
    }

    Optional<Line> switchboard() {
        return subject.arrival().context().frame().switchboard().line();
    }

    /// The languages to choose from; none where the citizen seems to speak French.
    List<SpokenLanguage> languages() {
        return form.language().isPresent() || journey().isSaid(Constraint.LITTLE_FRENCH)
                ? SpokenLanguage.all(form.language())
                : List.of();
    }

    private Optional<Offer> offer() {
        return switch (standing) {
            case Standing.Offered(Offer offer) -> Optional.of(offer);
            case Standing.Later(Offer offer) -> Optional.of(offer);
            case Standing.NobodyReady _, Standing.NotKept _, Standing.TooMany _ -> Optional.empty();
        };
    }

    /// Returns the promised time for the form to send back: the one on this page, else the last one shown.
    String shown() {
        return offer().map(known -> known.due().instant())
                .or(form::shown)
                .map(Instant::toString)
                .orElse("");
    }

    /// Whether nothing is sent, because somebody else may read it: the answer is read on the site.
    boolean sendsNothing() {
        return subject.asksForCaution() && !subject.isDangerPossible();
    }

    /// Whether the form asks how the answer should come. Without a mail server, it can only be read on the site.
    boolean asksForWay() {
        return ways.canSend(Medium.EMAIL) && !sendsNothing();
    }

    Layout layout() {
        return subject.arrival().context().layout(TITLE, journey().reader());
    }

    Journey journey() {
        return subject.arrival().journey();
    }

    /// Returns the service that will answer: « La gestion du RSA ».
    String desk() {
        return offer().map(known -> known.desk().name())
                .orElse(subject.contact().name());
    }

    /// Returns the promised time: « vendredi avant 12 h ». Empty without an offer.
    String due() {
        LocalDateTime now = subject.arrival().context().now();
        return offer().map(known ->
                        DueWords.of(known.promise(now.atZone(FrenchTime.ZONE).toInstant()), now))
                .orElse("");
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    Optional<String> language() {
        PageContext context = subject.arrival().context();
        return offer().flatMap(known -> LanguageHelp.find(
                        context.pack().directory(),
                        known.desk().id(),
                        form.conditions(subject.about().precedence()),
                        context.now().toLocalDate()))
                .map(LanguageWords.WRITING::of);
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
