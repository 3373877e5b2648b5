package fr.gpsusagers.portal.danger;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.directory.Reach;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A number of a danger, with who answers and when to use it.
///
/// @param bySms whether it is reached by a message
record Alarm(String dialled, String display, String who, String when, boolean bySms) {

    static Alarm of(EmergencyNumber number) {
        return new Alarm(
                number.number().dialled(), number.number().display(), number.label(), number.whenTo(), number.bySms());
    }

    /// The numbers of a danger, each told as the pack tells it for this need where it does.
    static List<Alarm> of(Advice.Danger danger, Guide guide) {
        return danger.numbers().stream()
                .map(number -> of(number, danger, guide))
                .toList();
    }

    private static Alarm of(PhoneNumber number, Advice.Danger danger, Guide guide) {
        Optional<Alarm> known = guide.emergencyNumbers().stream()
                .filter(emergency -> emergency.number().equals(number))
                .map(Alarm::of)
                .findFirst();
        Optional<Alarm> forThisNeed = channels(danger)
                .filter(channel -> leadsTo(channel, number))
                .map(channel -> new Alarm(
                        number.dialled(),
                        number.display(),
                        known.map(Alarm::who).orElse(channel.channel().contact().name()),
                        channel.channel().way().why(),
                        known.filter(Alarm::bySms).isPresent()))
                .findFirst();
        return forThisNeed.or(() -> known).orElse(new Alarm(number.dialled(), number.display(), "Aide", "", false));
    }

    private static Stream<JudgedChannel> channels(Advice.Danger danger) {
        return Stream.concat(
                danger.recommendation().contacts().stream()
                        .map(AdvisedContact::channels)
                        .flatMap(List::stream),
                danger.recommendation().setAside().stream());
    }

    static boolean leadsTo(JudgedChannel channel, PhoneNumber number) {
        return switch (channel.channel().reach()) {
            case Reach.Call(List<Line> lines) -> lines.getFirst().number().equals(number);
            case Reach.Text(Line line) -> line.number().equals(number);
            case Reach.Relayed _, Reach.Mail _, Reach.Web _, Reach.Visit _, Reach.Letter _ -> false;
        };
    }

    String href() {
        return (bySms ? "sms:" : "tel:") + dialled;
    }
}
