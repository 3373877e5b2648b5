package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.UseCase;
import java.util.Optional;

/// Finds the enquiry of someone who gives its reference and its code.
@UseCase
public final class FindEnquiry {

    private final Enquiries enquiries;
    private final Persons persons;
    private final Steps steps;

    public FindEnquiry(Enquiries enquiries, Persons persons, Steps steps) {
        this.enquiries = enquiries;
        this.persons = persons;
        this.steps = steps;
    }

    public Follow find(Actor actor, Reference reference, String code) {
        return actor instanceof Actor.Citizen
                ? enquiries
                        .find(reference)
                        .flatMap(enquiry -> seen(enquiry, code))
                        .orElseGet(Follow.NotYours::new)
                : new Follow.NotYours();
    }

    private Optional<Follow> seen(Enquiry enquiry, String typed) {
        Optional<SecretCode> code = persons.findCode(enquiry.id()).filter(secret -> secret.isTyped(typed));
        return code.map(_ -> new SenderView(enquiries, persons, steps).show(enquiry));
    }
}
