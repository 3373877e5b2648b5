package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.hall.form.FormFields;
import fr.gpsusagers.intake.Incident;
import fr.gpsusagers.intake.ParkedIntake;
import fr.gpsusagers.switchboard.lookup.Sought;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What the agent typed and chose. Every button sends all of it, so that nothing is lost. It travels in the body of a
/// request only.
///
/// @param sought what the agent looks up
/// @param caller what the agent typed to reach the caller
/// @param promised the codes of the choices for which this caller already has a promise
record IntakeForm(Sought sought, Origin origin, CallerForm caller, Set<String> promised, Emergency emergency) {

    private static final int LONGEST_WORDS = 1_000;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_CODE = 160;
    private static final int LONGEST_LOCATION = 200;
    private static final String LOCATION = "adresse-du-danger";
    private static final String DANGER = "danger";
    private static final Set<String> ABOUT_ONE_SUBJECT = Set.of("choisi", "precision", "adresse", "note");

    /// What the agent knows about an emergency.
    ///
    /// @param location where the caller in danger is, as typed
    /// @param isSeen whether an earlier screen of this call showed an emergency; parking keeps it
    record Emergency(String location, boolean isSeen) {}

    private static final Emergency NONE = new Emergency("", false);

    /// The screen before anything is typed.
    static IntakeForm fresh(Origin origin) {
        return new IntakeForm(
                Sought.NOTHING, origin == Origin.SITE ? Origin.CALL : origin, CallerForm.fresh(), Set.of(), NONE);
    }

    static IntakeForm read(HttpServletRequest request) {
        var fields = new FormFields(request);
        return new IntakeForm(
                new Sought(
                        oneLine(fields.text("mots", LONGEST_WORDS)),
                        oneLine(fields.text("lieu", LONGEST_PLACE)),
                        fields.find("commune", LONGEST_CODE)
                                .orElseGet(() -> fields.text("commune-choisie", LONGEST_CODE)),
                        fields.find("choix", LONGEST_CODE).orElseGet(() -> chosenFor(fields)),
                        alarm(fields)),
                fresh(Origin.read(fields.text("origine", LONGEST_CODE))).origin(),
                CallerForm.read(fields),
                codes(fields.text("promis", LONGEST_WORDS)),
                new Emergency(
                        oneLine(fields.text(LOCATION, LONGEST_LOCATION)),
                        fields.find(DANGER, LONGEST_CODE).isPresent()));
    }

    /// Returns the earlier choice, unless other words were typed since. In an emergency it stays: other words may
    /// be the address, and must not change whom to call.
    private static String chosenFor(FormFields fields) {
        return isAboutSameWords(fields) || alarm(fields) == Alarm.RAISED ? fields.text("choisi", LONGEST_CODE) : "";
    }

    /// Reads whether the call is an emergency. An emergency that the screen has shown lasts until the agent
    /// ends it. « Personne n’est en danger » is valid only for the words that were on the screen.
    private static Alarm alarm(FormFields fields) {
        return switch (fields.text("urgence", LONGEST_CODE)) {
            case "oui" -> Alarm.RAISED;
            case "non" -> isAboutSameWords(fields) ? Alarm.DISMISSED : Alarm.NOT_RAISED;
            default -> fields.find(DANGER, LONGEST_CODE).isPresent() ? Alarm.RAISED : Alarm.NOT_RAISED;
        };
    }

    private static boolean isAboutSameWords(FormFields fields) {
        return oneLine(fields.text("mots", LONGEST_WORDS)).equals(oneLine(fields.text("choisi-pour", LONGEST_WORDS)));
    }

    private static String oneLine(String typed) {
        return typed.replaceAll("\\s+", " ");
    }

    /// Restores the form of a parked call.
    static IntakeForm of(ParkedIntake parked) {
        Map<String, String> typed = parked.typed();
        var sought = new Sought(
                typed.getOrDefault("mots", ""),
                typed.getOrDefault("lieu", ""),
                typed.getOrDefault("commune-choisie", ""),
                typed.getOrDefault("choisi", ""),
                typed.containsKey("urgence") ? Alarm.RAISED : Alarm.NOT_RAISED);
        return new IntakeForm(
                sought,
                parked.origin(),
                CallerForm.of(typed),
                codes(typed.getOrDefault("promis", "")),
                new Emergency(typed.getOrDefault(LOCATION, ""), isDanger(parked)));
    }

    /// Whether the call was an emergency when the agent parked it.
    static boolean isDanger(ParkedIntake parked) {
        return parked.typed().containsKey(DANGER) || parked.typed().containsKey("urgence");
    }

    /// Returns what has to be kept to go on later.
    Map<String, String> typed() {
        var typed = new TreeMap<>(caller.typed());
        typed.put("mots", sought.words());
        typed.put("lieu", sought.place());
        typed.put("commune-choisie", sought.placeCode());
        typed.put("choisi", sought.chosen());
        typed.put("promis", promisedCodes());
        typed.put(LOCATION, emergency.location());
        if (emergency.isSeen()) {
            typed.put(DANGER, "oui");
        }
        if (sought.isAlarm()) {
            typed.put("urgence", "oui");
        }
        return typed;
    }

    private static Set<String> codes(String written) {
        return Arrays.stream(written.split(" "))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The value of the hidden field that keeps them.
    String promisedCodes() {
        return String.join(" ", promised);
    }

    /// Returns this form with one more promise for the caller.
    ///
    /// @param code the choice that was promised
    IntakeForm promising(String code) {
        return new IntakeForm(sought, origin, caller, codes(promisedCodes() + " " + code), emergency);
    }

    /// Returns this form without the promise for one subject, which the agent has withdrawn.
    ///
    /// @param code the code of the subject
    IntakeForm withdrawing(String code) {
        Set<String> left = new TreeSet<>(promised);
        left.remove(code);
        return new IntakeForm(sought, origin, caller, left, emergency);
    }

    /// Returns what goes on with the same caller after a promise: the words, the place and how to reach the caller.
    Map<String, String> typedForNextSubject() {
        var typed = new TreeMap<>(typed());
        typed.keySet().removeAll(ABOUT_ONE_SUBJECT);
        typed.put("origine", origin.word());
        return typed;
    }

    /// Returns this form as sent for one act: sent twice, the act is done once. Other words make it another form.
    SentForm sent(String act) {
        return caller.token()
                .about(String.join("\n", act, sought.words(), sought.place(), sought.chosen()))
                .sent();
    }

    /// Identifies this call, whichever button sends the form. A call that has ended or waits is not parked again by its
    /// old page.
    SentForm call() {
        return caller.token()
                .about(String.join("\n", "appel", sought.words(), sought.place()))
                .sent();
    }

    /// Whether anything was searched or typed for this person.
    boolean isBegun() {
        return !sought.isEmpty()
                || caller.isTyped()
                || !(caller.sendTo() + caller.note() + emergency.location()).isEmpty();
    }

    /// What a colleague has to know to help.
    Incident incident() {
        String location = emergency.location().isEmpty() ? sought.place() : emergency.location();
        return new Incident(location, sought.words());
    }

    IntakeForm raisingAlarm() {
        return new IntakeForm(sought.raisingAlarm(), origin, caller, promised, emergency);
    }

    IntakeForm dismissingAlarm() {
        return new IntakeForm(sought.dismissingAlarm(), origin, caller, promised, NONE);
    }

    /// Returns this form with what is wrong about the fields to reach the caller.
    IntakeForm mistaken(CallerMistake what) {
        return new IntakeForm(sought, origin, caller.mistaken(what), promised, emergency);
    }

    @Override
    public String toString() {
        return "IntakeForm[…]";
    }
}
