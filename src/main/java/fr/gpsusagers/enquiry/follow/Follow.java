package fr.gpsusagers.enquiry.follow;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.SecretCode;
import java.util.List;
import java.util.Optional;

/// What its own person sees of an enquiry.
public sealed interface Follow {

    /// How it stands.
    ///
    /// @param person empty once erased, or where unreadable
    record Seen(Enquiry enquiry, Optional<Person> person, Optional<SecretCode> code, List<Steps.Told> history)
            implements Follow {}

    /// It is closed: nothing can be changed any more.
    record TooLate(Enquiry.Closed enquiry) implements Follow {}

    /// No such reference, or another code: who asks is not told which.
    record NotYours() implements Follow {}
}
