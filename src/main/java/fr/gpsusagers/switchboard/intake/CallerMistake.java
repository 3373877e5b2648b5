package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.citizen.CallableNumber;
import fr.gpsusagers.enquiry.person.SafeHours;
import fr.gpsusagers.hall.form.MailSlip;
import java.util.Optional;

/// What the agent has to correct or to confirm about how to reach the caller, at the field where it belongs. `toString`
/// hides the address.
///
/// @param what the message, which says what to do; empty if the agent is asked about an address
/// @param meant the mail address that was probably meant; empty if nothing suggests one
record CallerMistake(Field field, String what, Optional<String> meant) {

    private static final int DIGITS = 10;

    /// Without a safe hour, nobody calls a number that someone else may answer: the agent is asked once.
    static final CallerMistake NOBODY_CALLS = new CallerMistake(
            Field.SAFE_WHEN,
            "Sans heure, personne n’appelle\u00A0: réponse écrite sur le site. Demandez une heure, ou promettez ainsi.");

    /// Where it is shown, and where the focus goes.
    enum Field {
        NUMBER,
        MAIL,
        /// The address to which the contact is sent.
        TO_SEND,
        SAFE_WHEN
    }

    CallerMistake(Field field, String what) {
        this(field, what, Optional.empty());
    }

    /// Finds an address whose end is a slip or two away from a great provider: « gmial.com ». The agent is asked before
    /// anything is sent.
    static Optional<CallerMistake> findSlip(String typed, Field field) {
        return MailSlip.findMeant(typed).map(meant -> new CallerMistake(field, "", Optional.of(meant)));
    }

    /// A written answer and a letter need no number.
    static Optional<CallerMistake> find(CallerForm caller, Origin origin) {
        if (!caller.safeWhen().isEmpty() && SafeHours.read(caller.safeWhen()).isEmpty()) {
            return at(
                    Field.SAFE_WHEN,
                    "Écrivez le jour par son nom, et de quelle heure à quelle heure\u00A0: «\u00A0lundi 9 h-11 h\u00A0».");
        }
        if (!caller.mail().isEmpty() && caller.address().isEmpty()) {
            return at(Field.MAIL, "Vérifiez le mail avec la personne\u00A0: il en manque une partie.");
        }
        if ((caller.isWritten() || origin == Origin.POST) && caller.number().isEmpty()) {
            return Optional.empty();
        }
        if (caller.number().replaceAll("\\D", "").length() < DIGITS) {
            return at(Field.NUMBER, "Le numéro a dix chiffres. Relisez-le avec la personne.");
        }
        return CallableNumber.of(caller.number()) instanceof CallableNumber.NotCallable(String why)
                ? at(Field.NUMBER, why)
                : Optional.empty();
    }

    private static Optional<CallerMistake> at(Field field, String what) {
        return Optional.of(new CallerMistake(field, what));
    }

    @Override
    public String toString() {
        return "CallerMistake[" + field + "]";
    }
}
