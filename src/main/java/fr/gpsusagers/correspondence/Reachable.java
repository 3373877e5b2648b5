package fr.gpsusagers.correspondence;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.notice.Medium;
import fr.gpsusagers.notice.WaysToSend;
import java.util.ArrayList;
import java.util.List;

/// Lists the media by which a person may be notified. Empty if a notice could put the person in danger. Leaves out
/// media that the product cannot send by.
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
