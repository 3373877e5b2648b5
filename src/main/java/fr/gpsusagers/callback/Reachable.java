package fr.gpsusagers.callback;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import java.util.ArrayList;
import java.util.List;

/// By what a person may be told something: nothing where that could put anyone in danger, and nothing by which no
/// notice leaves.
public final class Reachable {

    private Reachable() {}

    public static List<Medium> media(WaysToSend ways, Enquiry enquiry, Person person) {
        var media = new ArrayList<Medium>();
        if (enquiry.topic().caution().allowsNotices()) {
            person.number().filter(ways::canText).ifPresent(_ -> media.add(Medium.SMS));
            person.mail().filter(_ -> ways.canSend(Medium.EMAIL)).ifPresent(_ -> media.add(Medium.EMAIL));
        }
        return media;
    }
}
