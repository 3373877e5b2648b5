package fr.gpsusagers.sending;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.ArrayList;
import java.util.List;

/// Lists the media by which a person may be notified. Empty if a notice could put the person in danger. Leaves out
/// media that the product cannot send by.
public final class Reachable {

    private Reachable() {}

    /// How the words of an answer reach a person: as the person wished, or on the site if that cannot be done.
    public static AnswerWay answerWay(WaysToSend ways, Enquiry enquiry, Person person) {
        List<Medium> media = media(ways, enquiry, person);
        return switch (person.answerWay()) {
            case BY_MAIL -> media.contains(Medium.EMAIL) ? AnswerWay.BY_MAIL : AnswerWay.ON_SITE;
            case BY_SMS -> media.contains(Medium.SMS) ? AnswerWay.BY_SMS : AnswerWay.ON_SITE;
            case ON_SITE -> AnswerWay.ON_SITE;
        };
    }

    public static List<Medium> media(WaysToSend ways, Enquiry enquiry, Person person) {
        var media = new ArrayList<Medium>();
        if (enquiry.topic().caution().allowsNotices()) {
            person.number().filter(ways::canText).ifPresent(_ -> media.add(Medium.SMS));
            person.mail().filter(_ -> ways.canSend(Medium.EMAIL)).ifPresent(_ -> media.add(Medium.EMAIL));
        }
        return media;
    }
}
