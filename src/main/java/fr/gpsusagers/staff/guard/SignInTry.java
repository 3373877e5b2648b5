package fr.gpsusagers.staff.guard;

import java.util.Optional;

/// A try to sign in, by what it is counted under. It hides itself in `toString`.
///
/// @param login as it was typed, whether there is such an agent or not
/// @param device the browser, where this login is known; empty elsewhere
public record SignInTry(String login, Home home, Optional<String> device) {

    boolean isKnown() {
        return device.isPresent();
    }

    /// Its own count: of this login at this known browser, or else from this address.
    String own() {
        return device.map(known -> "device\n" + login + "\n" + known).orElse("home\n" + login + "\n" + home.value());
    }

    /// The count of wrong codes after the right passphrase, which no stranger can fill.
    String codes() {
        return "codes\n" + login;
    }

    /// A count that nobody reads, so that a wrong passphrase takes as long as the right one.
    String nothing() {
        return "nothing\n" + login;
    }

    @Override
    public String toString() {
        return "…";
    }
}
