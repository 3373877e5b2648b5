package fr.gpsusagers.portal.danger;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.JudgedChannel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// An emergency number: who answers it, and when to call it.
///
/// @param bySms whether it is reached by text message
record Alarm(String dialled, String display, String who, String when, boolean bySms) {

    static Alarm of(EmergencyNumber number) {
        return new Alarm(
                number.number().dialled(), number.number().display(), number.label(), number.whenTo(), number.bySms());
    }

    /// The numbers of a danger. Uses the pack's words for this need where it has
    /// some, else its general words for the number.
    static List<Alarm> of(Advice.Danger danger, Guide guide, LocalDateTime now) {
        return danger.numbers().stream()
                .map(number -> of(number, danger, guide, now))
                .toList();
    }

    private static Alarm of(PhoneNumber number, Advice.Danger danger, Guide guide, LocalDateTime now) {
        Optional<Alarm> known = guide.emergencyNumbers().stream()
                .filter(emergency -> emergency.number().equals(number))
                .map(Alarm::of)
                .findFirst();
        Optional<Alarm> forThisNeed = danger.recommendation()
                .channels()
                .filter(channel -> channel.leadsTo(number))
                .map(channel -> new Alarm(
                        number.dialled(),
                        number.display(),
                        known.map(Alarm::who).orElse(channel.channel().contact().name()),
                        closed(channel, now) + channel.channel().way().why(),
                        known.filter(Alarm::bySms).isPresent()))
                .findFirst();
        return forThisNeed.or(() -> known).orElse(new Alarm(number.dialled(), number.display(), "Aide", "", false));
    }

    private static String closed(JudgedChannel channel, LocalDateTime now) {
        return channel.opening() instanceof Opening.Closed
                ? OpeningWords.of(channel.opening(), now).headline() + ". "
                : "";
    }

    String href() {
        return (bySms ? "sms:" : "tel:") + dialled;
    }
}
