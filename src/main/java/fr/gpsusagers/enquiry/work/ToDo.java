package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import java.util.List;
import java.util.Optional;

/// The one list of an agent.
public sealed interface ToDo {

    /// What his desks owe, the most pressing first.
    record Listed(List<Line> lines) implements ToDo {

        public Listed {
            lines = List.copyOf(lines);
        }
    }

    /// No agent, no list.
    record NotYours() implements ToDo {}

    /// One line.
    ///
    /// @param person empty where unreadable
    record Line(Enquiry.Open enquiry, Optional<Person> person) {}
}
