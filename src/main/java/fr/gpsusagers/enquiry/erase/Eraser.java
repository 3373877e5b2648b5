package fr.gpsusagers.enquiry.erase;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.life.Change;
import fr.gpsusagers.enquiry.life.Lifecycle;
import fr.gpsusagers.enquiry.person.Persons;
import java.time.Instant;
import java.util.Map;

/// Takes a person away from an enquiry, which stays: what was promised and kept is counted on.
record Eraser(Enquiries enquiries, Persons persons, Steps steps) {

    /// Gives how many were erased: one, or none where it was done before.
    int erase(Actor actor, Enquiry.Closed closed, Instant now) {
        if (!persons.remove(closed.id())) {
            return 0;
        }
        new Lifecycle(enquiries, steps)
                .note(
                        Change.ERASE,
                        actor,
                        closed,
                        now,
                        Map.of("desk", closed.desk().value()),
                        "");
        return 1;
    }
}
