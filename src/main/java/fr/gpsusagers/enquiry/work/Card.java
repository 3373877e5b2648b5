package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.step.RecordedStep;
import java.util.List;
import java.util.Optional;

/// What an agent may read of an enquiry.
public sealed interface Card {

    /// The whole enquiry, which is at the agent's desk.
    ///
    /// @param person empty if erased or unreadable
    /// @param doubles open enquiries from the same number or mail at this desk: perhaps the same request
    record Open(Enquiry enquiry, Optional<Person> person, List<RecordedStep> history, List<Enquiry> doubles)
            implements Card {}

    /// Only the state: the enquiry is at another desk.
    record StateOnly(Enquiry enquiry) implements Card {}

    /// There is no such enquiry, or this actor may not read it.
    record NotYours() implements Card {}
}
