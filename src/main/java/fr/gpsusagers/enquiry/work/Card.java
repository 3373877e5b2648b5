package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Steps;
import fr.gpsusagers.enquiry.person.Person;
import java.util.List;
import java.util.Optional;

/// What an agent reads of an enquiry.
public sealed interface Card {

    /// All of it: the enquiry is at the agent's desk.
    ///
    /// @param person empty once erased, or where unreadable
    /// @param doubles open ones from the same number: perhaps the same request
    record Open(Enquiry enquiry, Optional<Person> person, List<Steps.Told> history, List<Enquiry> doubles)
            implements Card {}

    /// How it stands, and no word: it is another desk's.
    record StateOnly(Enquiry enquiry) implements Card {}

    /// There is none, or not for this actor.
    record NotYours() implements Card {}
}
