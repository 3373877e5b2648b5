package fr.gpsusagers.enquiry.work;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import java.util.List;

/// The other open enquiries at the same desk that came from the same number or mail: perhaps the same request.
record DoublesOf(Enquiries enquiries, Persons persons) {

    List<Enquiry> list(Enquiry enquiry, Person person) {
        List<EnquiryId> others = persons.listFrom(person).stream()
                .filter(id -> !id.equals(enquiry.id()))
                .toList();
        return others.isEmpty()
                ? List.of()
                : enquiries.listOpen(others).stream()
                        .filter(other -> other.desk().equals(enquiry.desk()))
                        .<Enquiry>map(other -> other)
                        .toList();
    }
}
