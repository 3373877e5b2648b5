package fr.gpsusagers.staff.signin;

import fr.gpsusagers.kernel.load.Client;

/// The browser and network from which someone tries to sign in. `toString` hides both.
///
/// @param known the marks of earlier sign-ins that the browser stored, as [KnownDevices] wrote them; empty if
///     it has none
public record Browser(Client home, String known) {

    @Override
    public String toString() {
        return "…";
    }
}
