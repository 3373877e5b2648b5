package fr.gpsusagers.enquiry.citizen;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.SecretCode;
import java.util.List;
import java.util.Optional;

/// Result of a sender's action on their enquiry.
public sealed interface Follow {

    /// The present state of the enquiry.
    ///
    /// @param person empty if erased or unreadable
    record Seen(Enquiry enquiry, Optional<Person> person, Optional<SecretCode> code, List<RecordedStep> history)
            implements Follow {}

    /// The enquiry is closed and can no longer be changed.
    record TooLate(Enquiry.Closed enquiry) implements Follow {}

    /// No desk calls at the hours that the sender wants from now on. Nothing is changed.
    ///
    /// @param desk the desk that calls at other hours
    record NobodyThen(Desk desk) implements Follow {}

    /// The reference or the code is wrong; the caller is not told which. Or this actor may not follow the enquiry.
    record NotYours() implements Follow {}
}
