package fr.gpsusagers.orientation;

import java.time.LocalDate;
import java.util.Optional;

/// Who a pack speaks for, and whether its content was validated.
///
/// @param id `calvados`
/// @param productName « GPS usagers »
/// @param administration « Département du Calvados »
/// @param ofDepartement « du Calvados »
/// @param inDepartement « dans le Calvados »
/// @param version the pack's own word for its version
/// @param validatedOn empty while the pack is not validated, which every page then says
/// @param quickExit the neutral site that the quick exit leads to
public record PackIdentity(
        String id,
        String productName,
        String administration,
        String ofDepartement,
        String inDepartement,
        String version,
        Optional<LocalDate> validatedOn,
        String quickExit) {}
