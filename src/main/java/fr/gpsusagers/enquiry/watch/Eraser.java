package fr.gpsusagers.enquiry.watch;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Persons;
import java.time.Instant;

/// Takes a person away from an enquiry, which stays: what was promised and kept is counted on.
record Eraser(Enquiries enquiries, Persons persons, Steps steps) {

    /// Gives how many were erased: one, or none where it was done before.
    int erase(Actor actor, Enquiry.Closed closed, Instant now) {
        if (!persons.remove(closed.id())) {
            return 0;
        }
        new Lifecycle(enquiries, steps)
                .recordOnly(Change.ERASE, actor, closed, now, new Step.Erased(Duty.at(closed.desk())));
        return 1;
    }
}
