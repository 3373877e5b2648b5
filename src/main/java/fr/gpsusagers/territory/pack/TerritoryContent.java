package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.PostalCode;
import fr.gpsusagers.kernel.pack.Columns;
import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.CsvRow;
import fr.gpsusagers.kernel.pack.Provenance;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The rows of the territory's files, each with its line, before they are checked and linked.
record TerritoryContent(
        Departement departement,
        List<SectorRow> sectors,
        List<CommuneRow> communes,
        List<Sectorisation> sectorisations,
        List<QuartierRow> quartiers,
        List<UnknownQuartier> unknownQuartiers) {

    /// The communes of today, with the names of their former communes. Leaves out rows without a centre: the checks
    /// report them.
    List<Commune> communesOfToday() {
        Map<InseeCode, List<CommuneRow>> old =
                communes.stream().filter(row -> !row.isOfToday()).collect(Collectors.groupingBy(CommuneRow::current));
        return communes.stream()
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

    record SectorRow(Spot spot, Sector sector) {

        static final Columns COLUMNS = Columns.ofFacts("id nom", "");

        static SectorRow read(CsvRow row) {
            return new SectorRow(row.spot(), new Sector(new SectorId(row.get("id")), row.get("nom"), row.provenance()));
        }
    }

    /// A commune of today, or a former name of one.
    ///
    /// @param code the code of the row; `current` is that of the commune of today
    record CommuneRow(
            Spot spot,
            InseeCode code,
            String name,
            boolean isOfToday,
            InseeCode current,
            List<PostalCode> postalCodes,
            int population,
            Optional<GeoPoint> centre) {

        static final Columns COLUMNS =
                Columns.of("code_insee nom type code_actuelle codes_postaux longitude latitude", "population");

        private static final String OF_TODAY = "commune-actuelle";

        /// The other types: former names, and quartiers of a commune with a single sector.
        private static final Set<String> ONLY_NAMES =
                Set.of("commune-deleguee", "commune-associee", "ancienne-commune", "quartier");

        static CommuneRow read(CsvRow row) {
            return new CommuneRow(
                    row.spot(),
                    new InseeCode(row.get("code_insee")),
                    row.get("nom"),
                    isTypeOfToday(row.get("type")),
                    new InseeCode(row.get("code_actuelle")),
                    row.list("codes_postaux").stream().map(PostalCode::new).toList(),
                    row.find("population").isPresent() ? (int) row.number("population") : 0,
                    row.findPoint());
        }

        private static boolean isTypeOfToday(String type) {
            if (!type.equals(OF_TODAY) && !ONLY_NAMES.contains(type)) {
                throw new IllegalArgumentException("Type « " + type + " » inconnu. Écrivez commune-actuelle, "
                        + "commune-deleguee, commune-associee, ancienne-commune ou quartier.");
            }
            return type.equals(OF_TODAY);
        }
    }

    /// The sector that serves a commune, and in which period. A split commune has several.
    ///
    /// @param name the commune's name in this row
    /// @param why why it has this sector; empty if the pack gives no reason
    record Sectorisation(
            Spot spot, InseeCode commune, String name, List<SectorId> sectors, String why, Provenance provenance) {

        static final Columns COLUMNS = Columns.ofFacts("code_insee nom", "secteur secteurs_partages motif");

        static Sectorisation read(CsvRow row) {
            Optional<String> one = row.find("secteur");
            List<String> shared = row.list("secteurs_partages");
            if (one.isPresent() != shared.isEmpty() || shared.size() == 1) {
                throw new IllegalArgumentException("Remplissez « secteur », ou bien « secteurs_partages » avec deux "
                        + "secteurs ou plus. Un seul des deux.");
            }
            List<SectorId> sectors =
                    one.map(List::of).orElse(shared).stream().map(SectorId::new).toList();
            return new Sectorisation(
                    row.spot(),
                    new InseeCode(row.get("code_insee")),
                    row.get("nom"),
                    sectors,
                    row.find("motif").orElse(""),
                    row.provenance());
        }

        boolean isSplit() {
            return sectors.size() > 1;
        }

        boolean isGuess() {
            return provenance.confidence() == Confidence.GUESS;
        }

        LocalDate from() {
            return provenance.validFrom().orElse(LocalDate.MIN);
        }

        LocalDate to() {
            return provenance.validTo().orElse(LocalDate.MAX);
        }
    }

    /// @param why why it is in its sector; empty if the pack gives no reason
    record QuartierRow(Spot spot, Quartier quartier, String why) {

        static final Columns COLUMNS =
                Columns.ofFacts("id code_insee nom secteur longitude latitude", "synonymes motif");

        static QuartierRow read(CsvRow row) {
            var quartier = new Quartier(
                    new QuartierId(row.get("id")),
                    new InseeCode(row.get("code_insee")),
                    row.get("nom"),
                    row.list("synonymes"),
                    new SectorId(row.get("secteur")),
                    row.findPoint()
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "Le quartier n’a pas de centre. Remplissez « longitude » et « latitude ».")),
                    row.provenance());
            return new QuartierRow(row.spot(), quartier, row.find("motif").orElse(""));
        }
    }

    /// The sector that receives citizens of a split commune who do not know their quartier.
    record UnknownQuartier(Spot spot, InseeCode commune, SectorId sector, String why) {

        static UnknownQuartier read(YamlItem item) {
            return new UnknownQuartier(
                    item.spot(),
                    new InseeCode(item.get("commune")),
                    new SectorId(item.get("secteur")),
                    item.get("pourquoi"));
        }
    }
}
