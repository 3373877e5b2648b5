package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place.Sectoring;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.pack.TerritoryContent.Sectorisation;
import fr.gpsusagers.territory.pack.TerritoryContent.UnknownQuartier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds the sector that serves a commune or a quartier on a day.
final class Sectors {

    private final Map<InseeCode, List<Sectorisation>> byCommune;
    private final Map<InseeCode, UnknownQuartier> unknownQuartiers;
    private final TreeSet<LocalDate> changes = new TreeSet<>();

    Sectors(List<Sectorisation> rows, List<UnknownQuartier> unknown) {
        byCommune = rows.stream()
                .sorted(Comparator.comparing(Sectorisation::from))
                .collect(Collectors.groupingBy(Sectorisation::commune));
        unknownQuartiers =
                unknown.stream().collect(Collectors.toMap(UnknownQuartier::commune, row -> row, (first, _) -> first));
        rows.stream()
                .map(Sectorisation::provenance)
                .flatMap(valid ->
                        Stream.concat(valid.validFrom().stream(), valid.validTo().map(day -> day.plusDays(1)).stream()))
                .forEach(changes::add);
    }

    /// The sector of a commune: certain, or split between several.
    Optional<Sectoring> of(InseeCode commune, LocalDate day) {
        return row(commune, day)
                .map(row -> row.isSplit()
                        ? new Sectoring.Split(row.sectors())
                        : new Sectoring.Certain(row.sectors().getFirst()));
    }

    /// The sector of a quartier: its own while the commune is split, else the commune's.
    Optional<Sectoring> of(Quartier quartier, LocalDate day) {
        return of(quartier.commune(), day)
                .map(sectoring ->
                        sectoring instanceof Sectoring.Split ? new Sectoring.Certain(quartier.sector()) : sectoring);
    }

    /// The sector that receives a citizen of a split commune who does not know the quartier.
    Optional<Sectoring> withoutQuartier(InseeCode commune, LocalDate day) {
        return of(commune, day)
                .map(sectoring -> sectoring instanceof Sectoring.Split(List<SectorId> between)
                        ? assumed(commune, between)
                        : sectoring);
    }

    private Sectoring assumed(InseeCode commune, List<SectorId> between) {
        return Optional.ofNullable(unknownQuartiers.get(commune))
                .<Sectoring>map(unknown -> new Sectoring.Assumed(unknown.sector(), unknown.why()))
                .orElseGet(() -> new Sectoring.Split(between));
    }

    /// Returns the row valid on this day. If there is none, the last row before it, else the first row: an old
    /// sector is better than none.
    private Optional<Sectorisation> row(InseeCode commune, LocalDate day) {
        List<Sectorisation> rows = byCommune.getOrDefault(commune, List.of());
        return rows.stream()
                .filter(row -> !row.from().isAfter(day))
                .reduce((_, later) -> later)
                .or(() -> rows.stream().findFirst());
    }

    /// The day of the last change of sectors up to this day.
    LocalDate unchangedSince(LocalDate day) {
        LocalDate change = changes.floor(day);
        return change == null ? LocalDate.MIN : change;
    }
}
