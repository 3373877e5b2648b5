package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.portal.SafeHoursFields;

/// What to correct on « Être rappelé »: one message for each wrong field; empty for a correct field.
///
/// @param title what the citizen has to do
record Mistakes(String title, String ofNumber, String ofSafe, String ofDay) {

    static final Mistakes NONE = of("", "", "");

    /// The form's words tell of a danger: the citizen says when a call is safe before anything is promised.
    static final Mistakes WHEN_SAFE = new Mistakes(
            "Votre demande n’est pas encore envoyée",
            "",
            "Dites quand on peut vous appeler sans danger. Ou ne cochez rien\u00A0: personne n’appelle.",
            "");

    /// The form's words hint at a danger.
    static final Mistakes WHETHER_SAFE = new Mistakes(
            "Votre demande n’est pas encore envoyée",
            "",
            "Dites si un appel ou un message peut vous mettre en danger.",
            "");

    static Mistakes of(String ofNumber, String ofSafe, String ofDay) {
        return new Mistakes("À corriger", ofNumber, ofSafe, ofDay);
    }

    /// No desk calls at the safe hours.
    static Mistakes nobodyThen(SafeHoursFields safe, Desk desk) {
        return of("", safe.nobodyThen(desk), "");
    }

    boolean any() {
        return !ofNumber.isEmpty() || !ofSafe.isEmpty() || !ofDay.isEmpty();
    }
}
