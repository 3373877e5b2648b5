package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import java.util.List;
import java.util.Optional;

/// An agent's work list.
public sealed interface ToDo {

    /// The enquiries that the agent's desks owe, earliest due time first.
    record Listed(List<Line> lines) implements ToDo {

        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /// The actor is not an agent.
    record NotYours() implements ToDo {}

    /// One line of the list.
    ///
    /// @param person empty if unreadable
    record Line(Enquiry.Open enquiry, Optional<Person> person) {}
}
