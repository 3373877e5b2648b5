package fr.gpsusagers.orientation;

import java.time.LocalDate;
import java.util.Optional;

/// Which département a pack speaks for, and whether its content is validated.
///
/// @param id `calvados`
/// @param productName « GPS usagers »
/// @param administration « Département du Calvados »
/// @param ofDepartement « du Calvados »
/// @param inDepartement « dans le Calvados »
/// @param version the version that the pack states
/// @param validatedOn empty while the pack is not validated; every page says so until then
/// @param quickExit the neutral site to which the quick exit leads
public record PackIdentity(
        String id,
        String productName,
        String administration,
        String ofDepartement,
        String inDepartement,
        String version,
        Optional<LocalDate> validatedOn,
        String quickExit) {}
