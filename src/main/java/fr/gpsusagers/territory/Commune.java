package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.PostalCode;
import java.util.List;

/// A commune of today.
///
/// @param otherNames names of delegated, associated and former communes that are part of it, as people still say them
/// @param centre its centre
public record Commune(
        InseeCode code,
        String name,
        List<PostalCode> postalCodes,
        int population,
        GeoPoint centre,
        List<String> otherNames) {}
