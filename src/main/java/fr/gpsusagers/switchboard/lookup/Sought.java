package fr.gpsusagers.switchboard.lookup;

import java.util.Optional;

/// What an agent looks up for a caller. `toString` hides it.
///
/// @param words what the person says
/// @param place as typed
/// @param placeCode the place chosen among several, with the typed place for which it was chosen
/// @param chosen the code of what the agent chose among what was found; blank if nothing yet
/// @param alarm what the agent heard: « Urgence », or « Personne n’est en danger »
public record Sought(String words, String place, String placeCode, String chosen, Alarm alarm) {

    private static final int LONGEST_PLACE = 100;

    /// Whether someone is in danger, as the agent hears it.
    public enum Alarm {
        NOT_RAISED,
        RAISED,
        /// The agent pressed « Personne n’est en danger »: the words only sounded like an emergency.
        DISMISSED
    }

    public static final Sought NOTHING = new Sought("", "", "", "", Alarm.NOT_RAISED);

    public boolean isEmpty() {
        return words.isEmpty() && place.isEmpty() && chosen.isEmpty();
    }

    public boolean isAlarm() {
        return alarm == Alarm.RAISED;
    }

    public boolean isAlarmDismissed() {
        return alarm == Alarm.DISMISSED;
    }

    public Sought raisingAlarm() {
        return new Sought(words, place, placeCode, chosen, Alarm.RAISED);
    }

    public Sought dismissingAlarm() {
        return new Sought(words, place, placeCode, chosen, Alarm.DISMISSED);
    }

    /// Returns the code of the chosen place, unless the place was typed anew since.
    Optional<String> placeChosen() {
        int at = placeCode.indexOf('@');
        return at > 0 && placeCode.substring(at + 1).equals(placeSource())
                ? Optional.of(placeCode.substring(0, at))
                : Optional.empty();
    }

    /// Returns the value of a button that chooses this place.
    public String choosingPlace(String code) {
        return code + "@" + placeSource();
    }

    private String placeSource() {
        String source = place.isEmpty() ? words : place;
        return source.substring(0, Math.min(source.length(), LONGEST_PLACE));
    }

    @Override
    public String toString() {
        return "Sought[…]";
    }
}
