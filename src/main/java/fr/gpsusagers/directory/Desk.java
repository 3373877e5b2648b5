package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;

/// A contact whose team works in the product.
///
/// @param teamHours when its team works: never shown as reception hours
/// @param callbackBlocks when it calls back, and how many agents then call: assumed by the pack
/// @param minutesPerCallback how long one callback takes: assumed by the pack until it is measured
/// @param substitute the desk that takes over
/// @param above the desk that answers for this one
/// @param confirmed whether the desk has confirmed its hours and callback blocks
public record Desk(
        DeskId id,
        ContactId contact,
        String name,
        Hours teamHours,
        List<CallbackBlock> callbackBlocks,
        int minutesPerCallback,
        Optional<DeskId> substitute,
        Optional<DeskId> above,
        boolean confirmed,
        Spot spot) {

    /// Returns this desk with other team hours.
    public Desk withTeamHours(Hours others) {
        return new Desk(
                id, contact, name, others, callbackBlocks, minutesPerCallback, substitute, above, confirmed, spot);
    }

    /// Returns this desk with other callback blocks.
    public Desk withCallbackBlocks(List<CallbackBlock> others) {
        return new Desk(
                id,
                contact,
                name,
                teamHours,
                List.copyOf(others),
                minutesPerCallback,
                substitute,
                above,
                confirmed,
                spot);
    }

    /// Returns this desk with another substitute, or none.
    public Desk withSubstitute(Optional<DeskId> other) {
        return new Desk(
                id, contact, name, teamHours, callbackBlocks, minutesPerCallback, other, above, confirmed, spot);
    }
}
