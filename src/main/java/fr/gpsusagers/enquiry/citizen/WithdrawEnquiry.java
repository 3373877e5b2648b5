package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Outcome;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.Writes;
import java.time.Instant;
import java.util.Optional;

/// « Je n’en ai plus besoin »: the citizen withdraws the request.
@UseCase
public class WithdrawEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;
    private final SenderView view;

    public WithdrawEnquiry(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
        this.view = new SenderView(enquiries, persons, steps);
    }

    @Writes
    public Follow withdraw(Actor actor, Instant now) {
        if (!(actor instanceof Actor.Bearer bearer)) {
            return new Follow.NotYours();
        }
        Optional<Enquiry> found = new JoinedTo(enquiries).findToChange(bearer.enquiry());
        return found.map(enquiry -> switch (enquiry) {
                    case Enquiry.Open open ->
                        withdraw(actor, new SetApart(enquiries, persons, steps).handOver(open, now), now);
                    case Enquiry.Closed closed ->
                        view.findOpenFirst(closed)
                                .filter(_ -> !persons.isErased(closed.id()))
                                .map(_ -> withdrawJoined(actor, closed, now))
                                .orElseGet(() -> new Follow.TooLate(closed));
                })
                .orElseGet(Follow.NotYours::new);
    }

    /// The request that it was joined to goes on.
    private Follow withdrawJoined(Actor actor, Enquiry.Closed joined, Instant now) {
        new SetApart(enquiries, persons, steps).leave(joined, now);
        return withdraw(actor, joined, now);
    }

    private Follow withdraw(Actor actor, Enquiry before, Instant now) {
        var closed = new Enquiry.Closed(before.facts(), new Outcome.Withdrawn(), Optional.empty(), now);
        return view.show(new Lifecycle(enquiries, steps)
                .change(Change.WITHDRAW, actor, before, closed, now, new Step.Closed(closed)));
    }
}
