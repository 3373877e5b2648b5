package fr.gpsusagers.staff.guard;

/// From where someone tries to sign in.
///
/// @param known what the browser kept of earlier sign-ins, as [KnownDevices] wrote it; empty when it kept nothing
public record Browser(Home home, String known) {

    @Override
    public String toString() {
        return "…";
    }
}
