package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.time.Instant;

/// « Rappelez-moi »: the promise and the notice that tells it are stored together, or not at all. A form that is sent
/// again tells nothing: the request may have moved on since.
@UseCase
public class BookCallback {

    private final OpenEnquiry openEnquiry;
    private final Outbox outbox;
    private final WaysToSend ways;

    public BookCallback(OpenEnquiry openEnquiry, Outbox outbox, WaysToSend ways) {
        this.openEnquiry = openEnquiry;
        this.outbox = outbox;
        this.ways = ways;
    }

    @Writes
    public OpeningResult book(Actor actor, Pack pack, Asking asking, Instant now) {
        OpeningResult result = openEnquiry.open(actor, pack, asking, now);
        if (result instanceof OpeningResult.Promised(Follow.Seen seen)) {
            tell(pack, seen, now);
        }
        return result;
    }

    private void tell(Pack pack, Follow.Seen seen, Instant now) {
        NoticeWords words = NoticeWords.of(pack);
        seen.person().stream()
                .flatMap(person -> Reachable.media(ways, seen.enquiry(), person).stream())
                .forEach(medium -> outbox.queue(words.promised(seen.enquiry(), medium, now), now));
    }
}
