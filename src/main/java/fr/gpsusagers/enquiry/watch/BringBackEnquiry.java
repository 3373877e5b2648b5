package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.Step;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.promise.PromiseTerms;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.staff.desk.ListReadyDesks;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A request was closed because another body would answer, and that one did not get it: it comes back to the list, with
/// a new time, as it would be lost otherwise.
@UseCase(writes = true)
public class BringBackEnquiry {

    private final Enquiries enquiries;
    private final Steps steps;
    private final PromiseTerms terms;

    public BringBackEnquiry(Enquiries enquiries, Steps steps, ListReadyDesks readyDesks) {
        this.enquiries = enquiries;
        this.steps = steps;
        this.terms = new PromiseTerms(enquiries, readyDesks);
    }

    public Rescue bringBack(Actor actor, Pack pack, EnquiryId id, Instant now) {
        if (!(actor instanceof Actor.Clockwork)) {
            return new Rescue.NotYours();
        }
        Optional<Enquiry> returned = enquiries
                .findToChange(id)
                .filter(Enquiry.Closed.class::isInstance)
                .map(Enquiry.Closed.class::cast)
                .filter(closed -> closed.outcome() instanceof Outcome.OrientedElsewhere)
                .flatMap(closed -> offer(pack, closed, now).map(offer -> bringBack(actor, closed, offer, now)));
        return new Rescue.Rescued(List.of(), returned.stream().toList());
    }

    private Optional<Offer> offer(Pack pack, Enquiry.Closed closed, Instant now) {
        var topic = closed.topic();
        return terms.offer(pack, topic.contact(), topic.precedence(), Optional.empty(), now);
    }

    private Enquiry bringBack(Actor actor, Enquiry.Closed closed, Offer offer, Instant now) {
        Enquiry.Waiting waiting = closed.broughtBack(
                closed.promise().at(offer.desk().id()).renewedUntil(offer.due().instant(), now));
        Map<String, String> facts = Map.of(
                "desk", waiting.desk().value(),
                "due", waiting.promise().dueBy().toString(),
                "reason", "undelivered");
        enquiries.update(waiting);
        steps.add(waiting, Step.of(now, Step.Kind.REOPENED, actor, facts));
        steps.add(waiting, Step.of(now, Step.Kind.HANDED_BACK, actor, facts));
        return waiting;
    }
}
