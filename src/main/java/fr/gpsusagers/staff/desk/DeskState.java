package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;

/// Where a desk stands.
///
/// @param open whether it opened its callbacks
/// @param agents how many active agents serve it, away or not
public record DeskState(DeskId desk, boolean open, int agents) {

    /// Whether a callback may be promised in its name.
    public boolean isReady() {
        return open && agents > 0;
    }
}
