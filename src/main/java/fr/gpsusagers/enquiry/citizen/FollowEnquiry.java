package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.UseCase;

/// Shows an enquiry to its person, who gave its code before.
@UseCase
public final class FollowEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public FollowEnquiry(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    public Follow follow(Actor actor) {
        return actor instanceof Actor.Bearer bearer
                ? enquiries
                        .find(bearer.enquiry())
                        .<Follow>map(new SenderView(enquiries, persons, steps)::show)
                        .orElseGet(Follow.NotYours::new)
                : new Follow.NotYours();
    }
}
