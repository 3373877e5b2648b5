package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.promise.Promising;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
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
        return show(draft, AskingMistakes.NONE, estimate(draft));
    }

    /// The form as it was sent, with what to correct.
    Page showAgain(AskingDraft draft, AskingMistakes mistakes) {
        return show(draft, mistakes, estimate(draft)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The form as it was sent, with why nothing was stored although all fields are right.
    Page showAgain(AskingDraft draft, PromiseStanding why) {
        Page page = show(draft, AskingMistakes.NONE, why);
        return switch (why.state()) {
            case LATER -> page.withStatus(HttpStatus.CONFLICT);
            case TOO_MANY -> page.withStatus(HttpStatus.TOO_MANY_REQUESTS);
            case NOT_KEPT -> page.withStatus(HttpStatus.SERVICE_UNAVAILABLE);
            case OFFERED, NOBODY_READY -> page;
        };
    }

    private Page show(AskingDraft draft, AskingMistakes mistakes, PromiseStanding standing) {
        var page = new AskingPage(draft, mistakes, standing, ways);
        var layout = page.layout();
        return Page.of((output, none) -> JteaskingGenerated.render(output, none, layout, page));
    }

    private PromiseStanding estimate(AskingDraft draft) {
        return promising
                .once(draft.context().pack(), clock.instant())
                .offerForContact(
                        draft.subject().contact().id(),
                        draft.form().conditions(draft.subject().about().precedence()))
                .map(PromiseStanding::offered)
                .orElse(PromiseStanding.NOBODY_READY);
    }
}
