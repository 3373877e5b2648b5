package fr.gpsusagers.portal.asking;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.enquiry.promise.PromiseTimes;
import fr.gpsusagers.enquiry.promise.PromiseTimes.Estimate;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Shows the form by which a citizen asks: empty, or again with what was typed.
@Component
final class AskingPages {

    private final PromiseTimes promiseTimes;
    private final WaysToSend ways;
    private final Clock clock;

    AskingPages(PromiseTimes promiseTimes, WaysToSend ways, Clock clock) {
        this.promiseTimes = promiseTimes;
        this.ways = ways;
        this.clock = clock;
    }

    /// The form, with the promise that a request would get now.
    Page show(SentAsking sent) {
        return show(sent, AskingMistakes.NONE, estimate(sent));
    }

    /// The form as it came. Nothing is stored.
    Page showAgain(SentAsking sent, AskingMistakes mistakes) {
        return show(sent, mistakes, estimate(sent)).withStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// The form as it came. Nothing is stored, for another reason than what was typed.
    Page showAgain(SentAsking sent, PromiseStanding why) {
        Page page = show(sent, AskingMistakes.NONE, why);
        return switch (why) {
            case PromiseStanding.Later _ -> page.withStatus(HttpStatus.CONFLICT);
            case PromiseStanding.TooMany _ -> page.withStatus(HttpStatus.TOO_MANY_REQUESTS);
            case PromiseStanding.NotKept _ -> page.withStatus(HttpStatus.SERVICE_UNAVAILABLE);
            case PromiseStanding.Offered _, PromiseStanding.NobodyReady _ -> page;
        };
    }

    private Page show(SentAsking sent, AskingMistakes mistakes, PromiseStanding standing) {
        var page = new AskingPage(sent, mistakes, standing, ways);
        var layout = page.layout();
        return Page.of((output, none) -> JteaskingGenerated.render(output, none, layout, page));
    }

    private PromiseStanding estimate(SentAsking sent) {
        return promiseTimes.estimate(
                                new Actor.Citizen(),
                                sent.context().pack(),
                                sent.subject().contact().id(),
                                sent.form().conditions(sent.subject().about().precedence()),
                                clock.instant())
                        instanceof Estimate.Offered(Offer offer)
                ? new PromiseStanding.Offered(offer)
                : new PromiseStanding.NobodyReady();
    }
}
