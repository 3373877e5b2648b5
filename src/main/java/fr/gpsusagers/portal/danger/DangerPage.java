package fr.gpsusagers.portal.danger;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.portal.Arrival;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Trail;
import fr.gpsusagers.portal.UnderstoodWords;
import fr.gpsusagers.portal.answer.HeardNote;
import fr.gpsusagers.portal.contact.ShownContact;
import java.util.List;
import java.util.Optional;

/// A need that is a danger: its numbers, then who helps once the person is safe.
///
/// @param heard what a machine understood, where words led here
/// @param others what else may be meant, where a machine was not sure; to choose from, likeliest first
/// @param helpers contacts that are not numbers of the alarm
/// @param asksPlace whether a place would tell who helps near
record DangerPage(
        Trail trail,
        HeardNote heard,
        Journey journey,
        Need need,
        List<Alarm> alarms,
        List<Need> others,
        List<ShownContact> helpers,
        Optional<String> place,
        boolean asksPlace) {

    private static final int HELPERS = 4;

    static DangerPage of(Arrival arrival, Advice.Danger danger) {
        var recommendation = danger.recommendation();
        return new DangerPage(
                arrival.trail(),
                HeardNote.of(arrival),
                arrival.journey(),
                recommendation.need(),
                Alarm.of(
                        danger,
                        arrival.context().pack().guide(),
                        arrival.context().now()),
                others(arrival),
                recommendation.contacts().stream()
                        .filter(contact -> !isAlarm(contact, danger))
                        .map(contact -> ShownContact.of(arrival, contact))
                        .filter(contact -> !contact.isSafetyNet())
                        .limit(HELPERS)
                        .toList(),
                arrival.placeName(),
                recommendation.placeWouldHelp() && arrival.where().isEmpty());
    }

    private static List<Need> others(Arrival arrival) {
        UnderstoodWords told = arrival.journey().told();
        return told.isUnsure()
                ? told.others().stream()
                        .flatMap(need -> arrival.context().pack().guide().findNeed(need).stream())
                        .toList()
                : List.of();
    }

    /// Where the journey stands without steps: the questions.
    String questions() {
        return journey.having(UnderstoodWords.NOTHING).along(List.of()).address();
    }

    private static boolean isAlarm(AdvisedContact contact, Advice.Danger danger) {
        return danger.numbers().stream()
                .anyMatch(number -> contact.channels().stream().anyMatch(channel -> channel.leadsTo(number)));
    }
}
