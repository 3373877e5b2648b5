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
/// @param callbackBlocks when it calls back, and with how many people: the pack's assumption
/// @param minutesPerCallback the pack's assumption until it is measured
/// @param substitute who takes over
/// @param above who answers for it
/// @param confirmed whether the desk has confirmed its hours and blocks
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
        Spot spot) {}
