package fr.gpsusagers.portal.answer;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.UnderstoodWords;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The page of a need that is a danger: its numbers, then who helps once the citizen is safe.
record DangerPage(Arrival arrival, Advice.Danger danger) {

    private static final int HELPERS = 4;

    List<EmergencyNumber> alarms() {
        return danger.numbers().stream().map(this::alarm).toList();
    }

    /// The contacts whose number is not among the emergency numbers.
    List<ShownContact> helpers() {
        return danger.recommendation().contacts().stream()
                .filter(contact -> !isAlarm(contact) && !contact.isSafetyNet())
                .map(contact -> ShownContact.of(arrival, contact))
                .limit(HELPERS)
                .toList();
    }

    /// Whether to ask for the place, to find who helps near.
    boolean asksPlace() {
        return danger.recommendation().placeWouldHelp() && arrival.where().isEmpty();
    }

    /// Uses the pack's words for this need where it has some, else its general words for the number.
    private EmergencyNumber alarm(PhoneNumber number) {
        PageContext context = arrival.context();
        Optional<EmergencyNumber> known = context.pack().guide().emergencyNumbers().stream()
                .filter(emergency -> emergency.number().equals(number))
                .findFirst();
        Optional<EmergencyNumber> forThisNeed = danger.recommendation()
                .channels()
                .filter(channel -> channel.leadsTo(number))
                .map(channel -> new EmergencyNumber(
                        number,
                        known.map(EmergencyNumber::label)
                                .orElse(channel.channel().contact().name()),
                        "",
                        closed(channel, context.now()) + channel.channel().way().why(),
                        known.filter(EmergencyNumber::bySms).isPresent()))
                .findFirst();
        return forThisNeed.or(() -> known).orElse(new EmergencyNumber(number, "Aide", "", "", false));
    }

    private static String closed(JudgedChannel channel, LocalDateTime now) {
        return channel.opening() instanceof Opening.Closed
                ? OpeningWords.of(channel.opening(), now).headline() + ". "
                : "";
    }

    /// Other needs to choose from, likeliest first, if the product was not sure of the danger.
    List<Need> others() {
        UnderstoodWords told = arrival.journey().told();
        return told.isUnsure() ? arrival.context().pack().guide().listNeeds(told.others()) : List.of();
    }

    /// The address of the first question, with the same place and situation.
    String questions() {
        Journey journey = arrival.journey();
        return journey.having(journey.told().dangerOnly()).along(List.of()).address();
    }

    private boolean isAlarm(AdvisedContact contact) {
        return danger.numbers().stream()
                .anyMatch(number -> contact.channels().stream().anyMatch(channel -> channel.leadsTo(number)));
    }
}
