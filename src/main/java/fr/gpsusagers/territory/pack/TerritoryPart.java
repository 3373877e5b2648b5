package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.pack.TerritoryContent.CommuneRow;
import fr.gpsusagers.territory.pack.TerritoryContent.QuartierRow;
import fr.gpsusagers.territory.pack.TerritoryContent.SectorRow;
import fr.gpsusagers.territory.pack.TerritoryContent.Sectorisation;
import fr.gpsusagers.territory.pack.TerritoryContent.UnknownQuartier;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads `territoire/` and the territory's share of `paquet.yaml`.
@Component
final class TerritoryPart implements PackPart<Territory> {

    static final String IDENTITY = "paquet.yaml";
    static final String SECTORS = "territoire/secteurs.csv";
    static final String COMMUNES = "territoire/communes.csv";
    static final String SECTORISATION = "territoire/sectorisation.csv";
    static final String QUARTIERS = "territoire/quartiers.csv";

    @Override
    public Class<Territory> type() {
        return Territory.class;
    }

    @Override
    public List<Keys> keys() {
        return List.of(
                Keys.of(IDENTITY, "", "departement{} quartier_inconnu[:]"),
                Keys.of(IDENTITY, "departement", "code nom"),
                Keys.of(IDENTITY, "quartier_inconnu", "commune secteur pourquoi"));
    }

    @Override
    public Territory read(PackReading reading) {
        var departement = reading.document(IDENTITY).item("departement");
        var content = new TerritoryContent(
                new Departement(
                        departement.find("code").orElse("00"),
                        departement.find("nom").orElse("")),
                reading.rows(SECTORS, SectorRow.COLUMNS, SectorRow::read),
                reading.rows(COMMUNES, CommuneRow.COLUMNS, CommuneRow::read),
                reading.rows(SECTORISATION, Sectorisation.COLUMNS, Sectorisation::read),
                reading.rows(QUARTIERS, QuartierRow.COLUMNS, QuartierRow::read),
                reading.items(IDENTITY, "quartier_inconnu", UnknownQuartier::read));
        if (departement.find("code").isEmpty() || departement.find("nom").isEmpty()) {
            reading.slip(
                    reading.document(IDENTITY).spot("departement"),
                    "Le département n’est pas dit. Ajoutez « departement: » avec « code » et « nom ».");
        }
        new TerritoryChecks(content, reading).run();
        return new TerritoryOfPack(content, SectorOutlines.read(reading, content));
    }
}
