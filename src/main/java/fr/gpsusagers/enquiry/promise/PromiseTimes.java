package fr.gpsusagers.enquiry.promise;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.orientation.HeldCallbacks.Soonest;
import fr.gpsusagers.orientation.HeldCallbacks.Times;
import fr.gpsusagers.orientation.Pack;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Says in answers what would be promised now.
@UseCase
public class PromiseTimes {

    private final Promising promising;
    private final HeldCallbacks callbacks;

    public PromiseTimes(Promising promising, HeldCallbacks callbacks) {
        this.promising = promising;
        this.callbacks = callbacks;
    }

    /// Works out what each desk would promise now, and writes it into [HeldCallbacks], from which answer
    /// pages read it.
    ///
    /// @return the times of each desk that calls back, or for which another one does
    public Map<DeskId, Soonest> update(Pack pack, Instant now) {
        var terms = promising.once(pack, now);
        for (Reply reply : Reply.values()) {
            DeskChoice choice = terms.desks(reply);
            terms.measure(pack.directory().desks().stream().filter(choice::isReady), reply);
        }
        var soonest = new HashMap<DeskId, Soonest>();
        for (Desk desk : pack.directory().desks()) {
            find(terms, desk).ifPresent(times -> soonest.put(desk.id(), times));
        }
        callbacks.replaceBy(FrenchTime.at(now), soonest);
        return callbacks.all();
    }

    private static Optional<Soonest> find(PromiseTerms terms, Desk desk) {
        return times(terms, desk, Reply.BY_CALL)
                .map(byCall -> new Soonest(byCall, times(terms, desk, Reply.IN_WRITING)));
    }

    private static Optional<Times> times(PromiseTerms terms, Desk desk, Reply reply) {
        return by(terms, desk, reply, Precedence.IN_TURN)
                .flatMap(inTurn -> by(terms, desk, reply, Precedence.URGENT).map(urgent -> new Times(inTurn, urgent)));
    }

    private static Optional<LocalDateTime> by(PromiseTerms terms, Desk desk, Reply reply, Precedence precedence) {
        return terms.offerForContact(desk.contact(), PromiseConditions.of(precedence, reply, Optional.empty()))
                .map(offer -> offer.due().by());
    }
}
