package fr.gpsusagers.staff.desk;

import fr.gpsusagers.kernel.DeskId;

/// Whether a desk takes callbacks, and how many agents it has.
///
/// @param open whether the desk has opened its callbacks
/// @param agents the number of active agents of the desk, absent or not
public record DeskState(DeskId desk, boolean open, int agents) {

    /// Whether the desk is open and has an active agent. Absences are ignored here;
    /// [DeskOpenings#listReady] considers them.
    public boolean isReady() {
        return open && agents > 0;
    }
}
