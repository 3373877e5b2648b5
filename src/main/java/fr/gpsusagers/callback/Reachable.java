package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.Medium;
import java.util.ArrayList;
import java.util.List;

/// By what a person may be told something: nothing where that could put anyone in danger.
final class Reachable {

    private Reachable() {}

    static List<Medium> media(Enquiry enquiry, Person person) {
        var media = new ArrayList<Medium>();
        if (enquiry.topic().caution().allowsNotices()) {
            person.number().filter(PhoneNumber::isMobile).ifPresent(_ -> media.add(Medium.SMS));
            person.mail().ifPresent(_ -> media.add(Medium.EMAIL));
        }
        return media;
    }
}
