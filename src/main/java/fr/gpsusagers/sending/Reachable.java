package fr.gpsusagers.sending;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.AnswerWay;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.work.NoticeReach;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// By which ways a person can be reached. No notice is sent that could put the person in danger, nor by a medium that
/// the product cannot send by.
@Singleton
public final class Reachable implements NoticeReach {

    private final Persons persons;
    private final WaysToSend ways;

    public Reachable(Persons persons, WaysToSend ways) {
        this.persons = persons;
        this.ways = ways;
    }

    /// Whether a notice can reach the person of a request.
    @Override
    public boolean reaches(Enquiry enquiry) {
        return persons.find(enquiry.id())
                .filter(person -> !media(ways, enquiry, person).isEmpty())
                .isPresent();
    }

    /// Lists the media by which a person may be notified.
    public static List<Medium> media(WaysToSend ways, Enquiry enquiry, Person person) {
        var media = new ArrayList<Medium>();
        if (enquiry.topic().caution().allowsNotices()) {
            person.number().filter(ways::canText).ifPresent(_ -> media.add(Medium.SMS));
            person.mail().filter(_ -> ways.canSend(Medium.EMAIL)).ifPresent(_ -> media.add(Medium.EMAIL));
        }
        return media;
    }

    /// How the words of an answer reach a person: as the person wished, or on the site if that cannot be done.
    public static AnswerWay answerWay(WaysToSend ways, Enquiry enquiry, Person person) {
        List<Medium> media = media(ways, enquiry, person);
        return switch (person.answerWay()) {
            case BY_MAIL -> media.contains(Medium.EMAIL) ? AnswerWay.BY_MAIL : AnswerWay.ON_SITE;
            case BY_SMS -> media.contains(Medium.SMS) ? AnswerWay.BY_SMS : AnswerWay.ON_SITE;
            case ON_SITE -> AnswerWay.ON_SITE;
        };
    }

    /// Finds the way by which a person wrote last, if words can go back the same way, whatever caution asks for.
    public static Optional<Medium> findWayBack(
            WaysToSend ways, Enquiry enquiry, Person person, List<RecordedStep> steps) {
        return switch (lastChannel(enquiry, steps)) {
            case EMAIL -> person.mail().filter(_ -> ways.canSend(Medium.EMAIL)).map(_ -> Medium.EMAIL);
            case SMS -> person.number().filter(ways::canText).map(_ -> Medium.SMS);
            default -> Optional.empty();
        };
    }

    private static ChannelKind lastChannel(Enquiry enquiry, List<RecordedStep> steps) {
        return steps.reversed().stream()
                .map(RecordedStep::step)
                .filter(Step.Received.class::isInstance)
                .flatMap(received -> ((Step.Received) received).channel().stream())
                .findFirst()
                .orElse(enquiry.topic().channel());
    }
}
