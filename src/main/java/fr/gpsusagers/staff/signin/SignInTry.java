package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.load.Client;
import java.util.Optional;

/// A sign-in try, with the keys under which it is counted. `toString` hides it.
///
/// @param login as typed, whether the agent exists or not
/// @param device the device, if the browser is known for this login
public record SignInTry(String login, Client home, Optional<String> device) {

    boolean isKnown() {
        return device.isPresent();
    }

    /// The key of its own count: this login on this known browser, or else this login from this network.
    String own() {
        return device.map(known -> "device\n" + login + "\n" + known).orElse("home\n" + login + "\n" + home.key());
    }

    /// The key that counts wrong codes after a correct passphrase. Strangers without the passphrase cannot fill it.
    String codes() {
        return "codes\n" + login;
    }

    /// The key of a count that is never read, so that a wrong passphrase takes as long as a correct one.
    String nothing() {
        return "nothing\n" + login;
    }

    @Override
    public String toString() {
        return "…";
    }
}
