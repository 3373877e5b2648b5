package fr.gpsusagers.portal.danger;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.guide.EmergencyNumber;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Page;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.answer.HeardNote;
import fr.gpsusagers.portal.contact.ShownContact;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// The page of a need that is a danger: its numbers, then who helps once the citizen is safe.
///
/// @param heard what the product understood, if the citizen typed words
/// @param others other needs to choose from, likeliest first, if the product was not sure of the danger
/// @param helpers contacts whose number is not among the emergency numbers
/// @param asksPlace whether to ask for the place, to find who helps near
public record DangerPage(
        Trail trail,
        HeardNote heard,
        Journey journey,
        Need need,
        List<EmergencyNumber> alarms,
        List<Need> others,
        List<ShownContact> helpers,
        Optional<String> place,
        boolean asksPlace) {

    private static final int HELPERS = 4;

    public static Page show(Arrival arrival, Advice.Danger danger) {
        var page = of(arrival, danger);
        var layout = arrival.layout(page.need().label());
        return Page.of((output, none) -> JtedangerGenerated.render(output, none, layout, page));
    }

    private static DangerPage of(Arrival arrival, Advice.Danger danger) {
        var recommendation = danger.recommendation();
        return new DangerPage(
                arrival.trail(),
                HeardNote.of(arrival),
                arrival.journey(),
                recommendation.need(),
                danger.numbers().stream()
                        .map(number -> alarm(number, danger, arrival.context()))
                        .toList(),
                others(arrival),
                recommendation.contacts().stream()
                        .filter(contact -> !isAlarm(contact, danger) && !contact.isSafetyNet())
                        .map(contact -> ShownContact.of(arrival, contact))
                        .limit(HELPERS)
                        .toList(),
                arrival.placeName(),
                recommendation.placeWouldHelp() && arrival.where().isEmpty());
    }

    /// Uses the pack's words for this need where it has some, else its general words for the number.
    private static EmergencyNumber alarm(PhoneNumber number, Advice.Danger danger, PageContext context) {
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

    private static List<Need> others(Arrival arrival) {
        UnderstoodWords told = arrival.journey().told();
        return told.isUnsure()
                ? told.others().stream()
                        .flatMap(need -> arrival.context().pack().guide().findNeed(need).stream())
                        .toList()
                : List.of();
    }

    /// The address of the first question, with the same place and situation.
    String questions() {
        return journey.having(journey.told().dangerOnly()).along(List.of()).address();
    }

    private static boolean isAlarm(AdvisedContact contact, Advice.Danger danger) {
        return danger.numbers().stream()
                .anyMatch(number -> contact.channels().stream().anyMatch(channel -> channel.leadsTo(number)));
    }
}
