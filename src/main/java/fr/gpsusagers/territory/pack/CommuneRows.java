package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.pack.TerritoryContent.CommuneRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Joins the communes of today with the names of their former communes.
final class CommuneRows {

    private CommuneRows() {}

    /// Leaves out rows without a centre: the checks report them.
    static List<Commune> toCommunes(List<CommuneRow> rows) {
        Map<InseeCode, List<CommuneRow>> old =
                rows.stream().filter(row -> !row.isOfToday()).collect(Collectors.groupingBy(CommuneRow::current));
        return rows.stream()
                .filter(CommuneRow::isOfToday)
                .flatMap(row -> row
                        .centre()
                        .map(centre -> new Commune(
                                row.code(),
                                row.name(),
                                row.postalCodes(),
                                row.population(),
                                centre,
                                oldNames(row, old.getOrDefault(row.code(), List.of()))))
                        .stream())
                .toList();
    }

    private static List<String> oldNames(CommuneRow commune, List<CommuneRow> old) {
        return old.stream()
                .map(CommuneRow::name)
                .filter(name -> !name.equals(commune.name()))
                .distinct()
                .toList();
    }
}
