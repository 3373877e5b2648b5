package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.portal.asking.AskingPage.Standing;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Shows « Être rappelé » and « Écrire un message »: empty at first, and again with what was typed if nothing was
/// stored.
@Component
final class AskingPages {

    private final Promising promising;
    private final WaysToSend ways;
    private final Clock clock;

    AskingPages(Promising promising, WaysToSend ways, Clock clock) {
        this.promising = promising;
        this.ways = ways;
        this.clock = clock;
    }

    /// The form at first, with the time that would be promised now.
    Page show(AskingDraft draft) {
        return show(draft, AskingMistakes.NONE);
    }

    /// The form as it was sent, with what to correct.
    Page showAgain(AskingDraft draft, AskingMistakes mistakes) {
        return show(draft, mistakes).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The form as it was sent, with why nothing was stored although all fields are right.
    Page showAgain(AskingDraft draft, Standing why) {
        return show(draft, AskingMistakes.NONE, why, Optional.empty());
    }

    /// The form as it was sent, with a later time than the page showed before.
    Page showLater(AskingDraft draft, Offer offer) {
        return show(draft, AskingMistakes.NONE, Standing.LATER, Optional.of(offer));
    }

    private Page show(AskingDraft draft, AskingMistakes mistakes) {
        return promising
                .once(draft.context().pack(), clock.instant())
                .offerForContact(
                        draft.subject().contact().id(),
                        draft.form().conditions(draft.subject().about().precedence()))
                .map(offer -> show(draft, mistakes, Standing.OFFERED, Optional.of(offer)))
                .orElseGet(() -> show(draft, mistakes, Standing.NOBODY_READY, Optional.empty()));
    }

    private Page show(AskingDraft draft, AskingMistakes mistakes, Standing standing, Optional<Offer> offer) {
        var page = new AskingPage(draft, mistakes, standing, offer, ways);
        var layout = page.layout();
        return Page.of((output, none) -> JteaskingGenerated.render(output, none, layout, page))
                .withStatus(standing.status());
    }
}
