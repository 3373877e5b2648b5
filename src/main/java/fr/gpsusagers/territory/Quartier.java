package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.Provenance;
import java.util.List;

/// A quartier of a commune that is split between sectors.
public record Quartier(
        QuartierId id,
        InseeCode commune,
        String name,
        List<String> otherNames,
        SectorId sector,
        GeoPoint centre,
        Provenance provenance) {}
