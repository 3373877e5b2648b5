package fr.gpsusagers.territory;

import fr.gpsusagers.kernel.GeoPoint;
import java.util.List;
import java.util.Optional;

/// Where the citizen lives, as precisely as needed: a commune, and a quartier if the commune is
/// split between sectors.
public record Place(Commune commune, Optional<Quartier> quartier, Sectoring sectoring) {

    /// How certain the sector of a place is.
    public sealed interface Sectoring {

        /// The pack names the sector.
        record Certain(SectorId sector) implements Sectoring {}

        /// The citizen does not know the quartier. The pack says which sector receives such citizens, and why.
        record Assumed(SectorId sector, String why) implements Sectoring {}

        /// The commune is split between these sectors, and the quartier is not known.
        record Split(List<SectorId> between) implements Sectoring {}
    }

    /// The sector that serves the place. Empty if the commune is split and the quartier is not known.
    public Optional<SectorId> sector() {
        return switch (sectoring) {
            case Sectoring.Certain(SectorId sector) -> Optional.of(sector);
            case Sectoring.Assumed(SectorId sector, String _) -> Optional.of(sector);
            case Sectoring.Split _ -> Optional.empty();
        };
    }

    /// The sectors that may serve the place: several if the commune is split and the quartier is not known.
    public List<SectorId> sectors() {
        return sectoring instanceof Sectoring.Split(List<SectorId> between)
                ? between
                : sector().stream().toList();
    }

    /// Whether the commune is split and the quartier is not known.
    public boolean isSplit() {
        return sectoring instanceof Sectoring.Split;
    }

    /// Why the sector was assumed; empty if it is certain.
    public Optional<String> whyAssumed() {
        return sectoring instanceof Sectoring.Assumed(SectorId _, String why) ? Optional.of(why) : Optional.empty();
    }

    /// The point from which distances are measured: the quartier's centre, else the commune's.
    public GeoPoint centre() {
        return quartier.map(Quartier::centre).orElse(commune.centre());
    }

    /// « Caen, Chemin Vert », or the commune's name.
    public String name() {
        return quartier.map(q -> commune.name() + ", " + q.name()).orElse(commune.name());
    }
}
