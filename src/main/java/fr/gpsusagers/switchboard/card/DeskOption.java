package fr.gpsusagers.switchboard.card;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.enquiry.promise.DeskChoice;
import fr.gpsusagers.kernel.DeskId;
import java.util.List;

/// A desk to which a request can be transferred. The label says where the request would go if that desk is closed.
record DeskOption(String id, String label) {

    static List<DeskOption> others(DeskChoice desks, DeskId own) {
        return desks.directory().desks().stream()
                .filter(desk -> !desk.id().equals(own))
                .map(desk -> new DeskOption(desk.id().value(), desk.name() + aside(desks, desk, own)))
                .toList();
    }

    private static String aside(DeskChoice desks, Desk desk, DeskId own) {
        return desks.isReady(desk) ? "" : " (fermé" + whereItGoes(desks, desk, own) + ")";
    }

    /// Returns where a request for a closed desk would go: «  : irait à Standard ». Empty if it would stay here.
    static String whereItGoes(DeskChoice desks, Desk closed, DeskId own) {
        return desks.forDesk(closed.id())
                .or(desks::switchboard)
                .filter(instead -> !instead.id().equals(own))
                .map(instead -> "\u00A0: irait à " + instead.name())
                .orElse("");
    }
}
