package fr.gpsusagers.enquiry.desk;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import java.util.List;
import java.util.stream.Stream;

/// The other open enquiries at the same desk that came from the same number or mail: perhaps the same request.
record DoublesOf(Enquiries enquiries, Persons persons) {

    List<Enquiry> list(Enquiry enquiry, Person person) {
        Stream<EnquiryId> from = Stream.concat(
                person.number().stream().flatMap(number -> persons.listFrom(number).stream()),
                person.mail().stream().flatMap(mail -> persons.listFrom(mail).stream()));
        return from.distinct()
                .filter(id -> !id.equals(enquiry.id()))
                .flatMap(id -> enquiries.find(id).stream())
                .filter(other -> other instanceof Enquiry.Open && other.desk().equals(enquiry.desk()))
                .toList();
    }
}
