package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.LikelyDesk;
import fr.gpsusagers.enquiry.work.Transfers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.load.HeavyWork;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.words.HearWords;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Finds the desks to which the request on a card may belong, also from what the citizen wrote.
@Component
final class LikelyDesks {

    private static final int MOST_MEANT = 2;

    private final Transfers transfers;
    private final HearWords hearWords;
    private final HeavyWork heavyWork;

    LikelyDesks(Transfers transfers, HearWords hearWords, HeavyWork heavyWork) {
        this.transfers = transfers;
        this.hearWords = hearWords;
        this.heavyWork = heavyWork;
    }

    List<LikelyDesk> list(CardPage page, Instant now) {
        return transfers.propose(
                new Actor.Staff(page.agent()),
                page.context().pack(),
                page.enquiry().id(),
                meant(page),
                now);
    }

    /// Returns the needs that the words may mean, likeliest first. Empty if the product is too busy to understand them:
    /// the card does not wait for that.
    private List<NeedId> meant(CardPage page) {
        String words = page.person().map(LikelyDesks::words).orElse("");
        if (words.isBlank()) {
            return List.of();
        }
        var situation =
                new Situation(Optional.empty(), Optional.empty(), page.context().now(), Set.of());
        try {
            return heavyWork
                    .run(() -> hearWords.hear(page.context().pack(), words, situation))
                    .understanding()
                    .meaning()
                    .needs()
                    .stream()
                    .limit(MOST_MEANT)
                    .toList();
        } catch (TooBusy busy) {
            return List.of();
        }
    }

    private static String words(Person person) {
        String all = String.join("\n", person.words());
        return all.substring(0, Math.min(all.length(), HearWords.LONGEST));
    }
}
