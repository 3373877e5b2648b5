package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import java.util.List;
import java.util.Optional;

/// Where the citizen lives, as far as it is known and needed: a commune, a quartier where the commune is split.
public record Place(Commune commune, Optional<Quartier> quartier, Sectoring sectoring) {

    /// How the sector of a place is known.
    public sealed interface Sectoring {

        /// The map says so.
        record Certain(SectorId sector) implements Sectoring {}

        /// The citizen does not know the quartier; the pack says who receives then, and why.
        record Assumed(SectorId sector, String why) implements Sectoring {}

        /// The commune is split and the quartier not known yet.
        record Split(List<SectorId> between) implements Sectoring {}
    }

    /// The sector that serves the place; empty while the commune is split and the quartier not asked.
    public Optional<SectorId> sector() {
        return switch (sectoring) {
            case Sectoring.Certain(SectorId sector) -> Optional.of(sector);
            case Sectoring.Assumed(SectorId sector, String _) -> Optional.of(sector);
            case Sectoring.Split _ -> Optional.empty();
        };
    }

    /// The sectors that may serve the place: several if the commune is split and the quartier is unknown.
    public List<SectorId> sectors() {
        return sectoring instanceof Sectoring.Split(List<SectorId> between)
                ? between
                : sector().stream().toList();
    }

    /// The point from which distances are counted: the quartier's centre, else the commune's.
    public GeoPoint centre() {
        return quartier.map(Quartier::centre).orElse(commune.centre());
    }

    /// « Caen, Chemin Vert », or the commune's name.
    public String name() {
        return quartier.map(q -> commune.name() + ", " + q.name()).orElse(commune.name());
    }
}
