package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.pack.Confidence;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.pack.TerritoryContent.CommuneRow;
import fr.gpsusagers.territory.pack.TerritoryContent.QuartierRow;
import fr.gpsusagers.territory.pack.TerritoryContent.SectorRow;
import fr.gpsusagers.territory.pack.TerritoryContent.Sectorisation;
import fr.gpsusagers.territory.pack.TerritoryContent.UnknownQuartier;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Checks the territory: on every day, every commune has one sector, or quartiers that decide the sector.
final class TerritoryChecks {

    private final TerritoryContent content;
    private final PackReading reading;
    private final Map<InseeCode, List<Sectorisation>> sectorisations;
    private final Map<InseeCode, List<QuartierRow>> quartiers;
    private final Map<InseeCode, CommuneRow> communes = new HashMap<>();

    TerritoryChecks(TerritoryContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
        sectorisations = content.sectorisations().stream().collect(Collectors.groupingBy(Sectorisation::commune));
        quartiers = content.quartiers().stream()
                .collect(Collectors.groupingBy(row -> row.quartier().commune()));
        content.communes().stream()
                .filter(CommuneRow::isOfToday)
                .forEach(commune -> communes.putIfAbsent(commune.code(), commune));
    }

    void run() {
        checkUnique(content.sectors(), row -> row.sector().id(), SectorRow::spot, "Le secteur");
        checkUnique(content.quartiers(), row -> row.quartier().id(), QuartierRow::spot, "Le quartier");
        checkUnique(communesOfToday(), CommuneRow::code, CommuneRow::spot, "La commune");
        checkUnique(content.unknownQuartiers(), UnknownQuartier::commune, UnknownQuartier::spot, "La commune");
        content.sectors()
                .forEach(row -> reading.define(Named.SECTOR, row.sector().id().value(), row.spot()));
        communes.forEach((code, row) -> reading.define(Named.COMMUNE, code.value(), row.spot()));
        content.communes().forEach(this::checkCommune);
        content.sectorisations().forEach(this::checkSectorisation);
        sectorisations.values().forEach(this::checkValidities);
        content.quartiers().forEach(this::checkQuartier);
        content.unknownQuartiers().forEach(this::checkUnknownQuartier);
        content.sectors().forEach(this::checkServes);
    }

    private List<CommuneRow> communesOfToday() {
        return content.communes().stream().filter(CommuneRow::isOfToday).toList();
    }

    private <R> void checkUnique(List<R> rows, Function<R, ?> key, Function<R, Spot> spot, String what) {
        var known = new HashSet<Object>();
        rows.stream()
                .filter(row -> !known.add(key.apply(row)))
                .forEach(row -> reading.slip(
                        spot.apply(row),
                        what + " « " + key.apply(row) + " » existe deux fois. Gardez une seule ligne."));
    }

    private void checkCommune(CommuneRow commune) {
        if (!commune.current().equals(commune.code())) {
            reading.name(Named.COMMUNE, commune.current().value(), commune.spot());
        }
        if (!commune.isOfToday()) {
            return;
        }
        if (!sectorisations.containsKey(commune.code())) {
            reading.error(
                    commune.spot(),
                    "« " + commune.name() + " » n’a pas de secteur. Ajoutez une ligne à " + TerritoryPart.SECTORISATION
                            + ".");
        }
        if (commune.postalCodes().isEmpty() || commune.centre().isEmpty()) {
            reading.error(
                    commune.spot(),
                    "« " + commune.name() + " » n’a pas de code postal ou pas de centre. Remplissez « codes_postaux », "
                            + "« longitude » et « latitude ».");
        }
    }

    private void checkSectorisation(Sectorisation sectorisation) {
        reading.name(Named.COMMUNE, sectorisation.commune().value(), sectorisation.spot());
        checkName(sectorisation);
        sectorisation.sectors().forEach(sector -> requireSector(sector, sectorisation.spot()));
        if (sectorisation.isGuess()) {
            reading.warning(
                    sectorisation.spot(),
                    "Le secteur de « " + sectorisation.name() + " » est deviné. Demandez-le au Département."
                            + inBrackets(sectorisation.why()));
        }
        if (sectorisation.isSplit()) {
            checkSplit(sectorisation);
        }
    }

    /// Compares a commune's code with its name. If they disagree, the code was probably mistyped
    /// into another commune's.
    private void checkName(Sectorisation sectorisation) {
        CommuneRow commune = communes.get(sectorisation.commune());
        if (commune != null && !commune.name().equals(sectorisation.name())) {
            reading.slip(
                    sectorisation.spot(),
                    "« " + sectorisation.commune() + " » est le code de « " + commune.name() + " », pas de « "
                            + sectorisation.name() + " ». Corrigez l’un ou l’autre.");
        }
    }

    private static String inBrackets(String why) {
        return why.isEmpty() ? "" : " (" + why + ")";
    }

    private void requireSector(SectorId sector, Spot spot) {
        reading.name(Named.SECTOR, sector.value(), spot);
    }

    private void checkSplit(Sectorisation sectorisation) {
        InseeCode commune = sectorisation.commune();
        Set<SectorId> served = quartiers.getOrDefault(commune, List.of()).stream()
                .map(row -> row.quartier().sector())
                .collect(Collectors.toSet());
        sectorisation.sectors().stream()
                .filter(sector -> !served.contains(sector))
                .forEach(sector -> reading.error(
                        sectorisation.spot(),
                        "La commune « " + commune + " » est coupée, mais aucun quartier n’est dans « " + sector
                                + " ». Ajoutez-le à " + TerritoryPart.QUARTIERS + "."));
        if (content.unknownQuartiers().stream()
                .noneMatch(unknown -> unknown.commune().equals(commune))) {
            reading.error(
                    sectorisation.spot(),
                    "La commune « " + commune + " » est coupée. Dites qui reçoit si le quartier est inconnu : "
                            + "« quartier_inconnu » dans " + TerritoryPart.IDENTITY + ".");
        }
    }

    private void checkValidities(List<Sectorisation> ofCommune) {
        List<Sectorisation> inOrder = ofCommune.stream()
                .sorted(Comparator.comparing(Sectorisation::from))
                .toList();
        for (int i = 1; i < inOrder.size(); i++) {
            Sectorisation before = inOrder.get(i - 1);
            Sectorisation after = inOrder.get(i);
            if (!after.from().isAfter(before.to())) {
                reading.error(
                        after.spot(),
                        "La commune « " + after.commune()
                                + " » a deux secteurs le même jour. Corrigez « valable_du » et " + "« valable_au ».");
            } else if (before.to().plusDays(1).isBefore(after.from())) {
                reading.warning(
                        after.spot(),
                        "La commune « " + after.commune() + " » n’a pas de secteur entre le " + before.to() + " et le "
                                + after.from() + ". Rapprochez les dates.");
            }
        }
    }

    private void checkQuartier(QuartierRow row) {
        InseeCode commune = row.quartier().commune();
        requireSector(row.quartier().sector(), row.spot());
        requireShared(commune, row.quartier().sector(), row.spot());
        if (row.quartier().provenance().confidence() == Confidence.GUESS) {
            reading.warning(
                    row.spot(),
                    "Le secteur du quartier « " + row.quartier().name() + " » est deviné. Demandez-le au Département."
                            + inBrackets(row.why()));
        }
    }

    private void checkUnknownQuartier(UnknownQuartier unknown) {
        requireSector(unknown.sector(), unknown.spot());
        requireShared(unknown.commune(), unknown.sector(), unknown.spot());
    }

    /// Checks that the commune is split, and that the sector is one of its sectors.
    private void requireShared(InseeCode commune, SectorId sector, Spot spot) {
        List<Sectorisation> split = sectorisations.getOrDefault(commune, List.of()).stream()
                .filter(Sectorisation::isSplit)
                .toList();
        if (!communes.containsKey(commune) || split.isEmpty()) {
            reading.error(
                    spot,
                    "La commune « " + commune + " » n’existe pas ou n’est pas coupée. Corrigez-la, ou retirez-la.");
        } else if (split.stream().noneMatch(row -> row.sectors().contains(sector))) {
            reading.error(
                    spot,
                    "Le secteur « " + sector + " » n’est pas l’un des secteurs de la commune « " + commune
                            + " ». Corrigez-le, ou ajoutez-le à « secteurs_partages ».");
        }
    }

    private void checkServes(SectorRow row) {
        boolean serves = Stream.concat(
                        content.sectorisations().stream().flatMap(line -> line.sectors().stream()),
                        content.quartiers().stream().map(line -> line.quartier().sector()))
                .anyMatch(row.sector().id()::equals);
        if (!serves) {
            reading.error(
                    row.spot(),
                    "Le secteur « " + row.sector().id()
                            + " » n’a aucune commune. Retirez-le, ou donnez-lui des communes.");
        }
    }
}
