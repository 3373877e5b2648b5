package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.PostalCode;
import java.util.List;

/// A commune of today.
///
/// @param otherNames names of the former, delegated and associated communes in it, which people still use
public record Commune(
        InseeCode code,
        String name,
        List<PostalCode> postalCodes,
        int population,
        GeoPoint centre,
        List<String> otherNames) {}
