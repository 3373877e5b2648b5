package fr.gpsusagers.switchboard.intake;

import fr.gpsusagers.hall.form.MailSlip;
import fr.gpsusagers.switchboard.intake.CallerMistake.Field;
import java.util.Optional;

/// A mail address whose end is a slip or two away from a great provider: « gmial.com ». The agent asks before
/// anything is sent. `toString` hides it.
///
/// @param suggested the address with the end of that provider
/// @param field where the address was typed
record MailDoubt(String suggested, Field field) {

    static Optional<MailDoubt> find(String typed, Field field) {
        return MailSlip.findMeant(typed).map(meant -> new MailDoubt(meant, field));
    }

    @Override
    public String toString() {
        return "MailDoubt[…]";
    }
}
