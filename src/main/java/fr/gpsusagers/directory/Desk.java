package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.Optional;

/// A contact whose team works in the product.
///
/// @param teamHours when its team works: never shown as reception hours
/// @param callbackBlocks when it calls back, and with how many people, as the pack writes it
/// @param minutesPerCallback the pack's assumption until it is measured
/// @param substitute who takes over
/// @param above who answers for it
public record Desk(
        DeskId id,
        ContactId contact,
        String name,
        Hours teamHours,
        String callbackBlocks,
        int minutesPerCallback,
        Optional<DeskId> substitute,
        Optional<DeskId> above,
        Spot spot) {}
