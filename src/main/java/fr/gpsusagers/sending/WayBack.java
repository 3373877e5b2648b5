package fr.gpsusagers.sending;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.util.List;
import java.util.Optional;

/// Finds the way by which a person wrote last, if words can go back the same way: by mail or by text message.
public final class WayBack {

    private WayBack() {}

    public static Optional<Medium> find(WaysToSend ways, Enquiry enquiry, Person person, List<RecordedStep> steps) {
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
