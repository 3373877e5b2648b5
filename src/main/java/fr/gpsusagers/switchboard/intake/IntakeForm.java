package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.intake.park.ParkedIntake;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What the agent typed and chose. Every button sends all of it, so that nothing is lost. It travels in the body of a
/// request only.
///
/// @param words what the person says
/// @param place as typed
/// @param placeCode the place chosen among several, with the typed place for which it was chosen
/// @param chosen the code of what the agent chose among what was found; blank if nothing yet
/// @param alarm whether the agent pressed « Urgence »
/// @param caller what the agent typed to reach the caller
record IntakeForm(
        String words, String place, String placeCode, String chosen, Origin origin, Alarm alarm, CallerForm caller) {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_CODE = 160;

    /// Whether someone is in danger, as the agent hears it.
    enum Alarm {
        NOT_RAISED,
        RAISED
    }

    /// The screen before anything is typed.
    static IntakeForm fresh(Origin origin) {
        Origin here = origin == Origin.SITE ? Origin.CALL : origin;
        return new IntakeForm("", "", "", "", here, Alarm.NOT_RAISED, CallerForm.fresh());
    }

    static IntakeForm read(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new IntakeForm(
                oneLine(fields.text("mots", LONGEST_WORDS)),
                oneLine(fields.text("lieu", LONGEST_PLACE)),
                fields.find("commune", LONGEST_CODE).orElseGet(() -> fields.text("commune-choisie", LONGEST_CODE)),
                fields.find("choix", LONGEST_CODE).orElseGet(() -> chosenFor(fields)),
                fresh(Origin.read(fields.text("origine", LONGEST_CODE))).origin(),
                fields.find("urgence", LONGEST_CODE).isPresent() ? Alarm.RAISED : Alarm.NOT_RAISED,
                CallerForm.read(fields));
    }

    /// Returns the earlier choice, unless other words were typed since.
    private static String chosenFor(FormFields fields) {
        String words = oneLine(fields.text("mots", LONGEST_WORDS));
        return words.equals(oneLine(fields.text("choisi-pour", LONGEST_WORDS)))
                ? fields.text("choisi", LONGEST_CODE)
                : "";
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }

    /// Returns the screen as it was when the exchange was parked.
    static IntakeForm of(ParkedIntake parked) {
        Map<String, String> typed = parked.typed();
        return new IntakeForm(
                typed.getOrDefault("mots", ""),
                typed.getOrDefault("lieu", ""),
                typed.getOrDefault("commune-choisie", ""),
                typed.getOrDefault("choisi", ""),
                parked.origin(),
                Alarm.NOT_RAISED,
                CallerForm.of(typed));
    }

    /// Returns what has to be kept to go on later.
    Map<String, String> typed() {
        var typed = new TreeMap<>(caller.typed());
        typed.put("mots", words);
        typed.put("lieu", place);
        typed.put("commune-choisie", placeCode);
        typed.put("choisi", chosen);
        return typed;
    }

    boolean isEmpty() {
        return words.isEmpty() && place.isEmpty() && chosen.isEmpty();
    }

    boolean isAlarm() {
        return alarm == Alarm.RAISED;
    }

    IntakeForm choosing(String code) {
        return new IntakeForm(words, place, placeCode, code, origin, alarm, caller);
    }

    IntakeForm raisingAlarm() {
        return new IntakeForm(words, place, placeCode, chosen, origin, Alarm.RAISED, caller);
    }

    /// Returns this form with what is wrong about the fields to reach the caller.
    IntakeForm mistaken(String what) {
        return new IntakeForm(words, place, placeCode, chosen, origin, alarm, caller.mistaken(what));
    }

    /// Returns the code of the chosen place, unless the place was typed anew since.
    Optional<String> placeChosen() {
        int at = placeCode.indexOf('@');
        return at > 0 && placeCode.substring(at + 1).equals(placeSource())
                ? Optional.of(placeCode.substring(0, at))
                : Optional.empty();
    }

    /// Returns the value of a button that chooses this place.
    String choosingPlace(String code) {
        return code + "@" + placeSource();
    }

    private String placeSource() {
        String source = place.isEmpty() ? words : place;
        return source.substring(0, Math.min(source.length(), LONGEST_PLACE));
    }

    @Override
    public String toString() {
        return "IntakeForm[…]";
    }
}
