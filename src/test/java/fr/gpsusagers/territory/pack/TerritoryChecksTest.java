package fr.gpsusagers.territory.pack;

import static fr.gpsusagers.territory.pack.TerritoryPart.COMMUNES;
import static fr.gpsusagers.territory.pack.TerritoryPart.IDENTITY;
import static fr.gpsusagers.territory.pack.TerritoryPart.QUARTIERS;
import static fr.gpsusagers.territory.pack.TerritoryPart.SECTORISATION;
import static fr.gpsusagers.territory.pack.TerritoryPart.SECTORS;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Territory;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each fault planted in the fictional pack is reported on its line, with a way to fix it.
class TerritoryChecksTest {

    private PlantedPack pack;

    @BeforeEach
    void copy(@TempDir Path folder) {
        pack = PlantedPack.in(folder);
    }

    private List<Finding> findings() {
        var reading = new PackReading(PackFiles.ofFolder(pack.folder()), List.of(new TerritoryPart()));
        reading.part(Territory.class);
        return reading.findings();
    }

    private void finds(Finding.Severity severity, String file, int line, String said) {
        assertThat(findings()).anySatisfy(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.where()).hasToString(file + ":" + line);
            assertThat(finding.message()).contains(said);
        });
    }

    private void refuses(String file, int line, String said) {
        finds(Finding.Severity.ERROR, file, line, said);
    }

    @Test
    void the_packs_as_they_are_hold_no_error() {
        assertThat(findings()).isEmpty();
        var reading = new PackReading(PackFiles.ofFolder(TestPacks.FROZEN), List.of(new TerritoryPart()));
        reading.part(Territory.class);
        assertThat(reading.findings()).extracting(Finding::severity).containsOnly(Finding.Severity.WARNING);
    }

    @Test
    void a_sector_that_does_not_exist() {
        pack.replace(SECTORISATION, "Montbruyère,collines", "Montbruyère,colines");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "colines"), "« colines » n’existe pas");
    }

    @Test
    void a_commune_without_sector() {
        pack.replace(
                SECTORISATION,
                "99008,Montbruyère,collines,,sure,Toute la commune est dans ce secteur,Exemple inventé,2026-11,,\n",
                "");

        refuses(COMMUNES, pack.lineOf(COMMUNES, "99008,"), "n’a pas de secteur");
    }

    @Test
    void a_commune_with_neither_a_sector_nor_shared_ones() {
        pack.replace(SECTORISATION, "Montbruyère,collines", "Montbruyère,");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "99008,"), "Un seul des deux");
    }

    @Test
    void a_sectorisation_of_an_unknown_commune() {
        pack.replace(SECTORISATION, "99008,", "99888,");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "99888,"), "La commune « 99888 » n’existe pas");
    }

    @Test
    void a_sector_that_serves_no_commune() {
        pack.append(SECTORS, "desert,Désert,Exemple inventé,2026-11,sure");

        refuses(SECTORS, pack.lineOf(SECTORS, "desert,"), "n’a aucune commune");
    }

    @Test
    void a_split_commune_whose_sector_has_no_quartier() {
        pack.replace(SECTORISATION, "littoral|plaine", "littoral|plaine|collines");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "|collines"), "aucun quartier n’est dans « collines »");
    }

    @Test
    void a_split_commune_that_does_not_say_who_receives_without_a_quartier() {
        pack.replace(IDENTITY, "quartier_inconnu:", "quartier_oublie:");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "littoral|plaine"), "quartier_inconnu");
    }

    @Test
    void a_quartier_of_a_commune_that_is_not_split() {
        pack.replace(QUARTIERS, "la-gare,99001", "la-gare,99008");

        refuses(QUARTIERS, pack.lineOf(QUARTIERS, "la-gare"), "n’est pas coupée");
    }

    @Test
    void a_quartier_in_a_sector_that_does_not_share_its_commune() {
        pack.replace(
                QUARTIERS,
                "vieille-ville,99001,Vieille Ville,centre-ville|place du Phare,littoral",
                "vieille-ville,99001,Vieille Ville,,collines");

        refuses(QUARTIERS, pack.lineOf(QUARTIERS, "vieille-ville"), "n’est pas l’un des secteurs");
    }

    @Test
    void an_unknown_quartier_sent_to_a_sector_that_does_not_exist() {
        pack.replace(IDENTITY, "secteur: littoral", "secteur: lagune");

        refuses(IDENTITY, pack.lineOf(IDENTITY, "commune: \"99001\""), "« lagune » n’existe pas");
    }

    @Test
    void the_same_identifier_twice() {
        pack.append(SECTORS, "littoral,Littoral bis,Exemple inventé,2026-11,sure");
        refuses(SECTORS, pack.lineOf(SECTORS, "Littoral bis"), "existe deux fois");

        pack.append(QUARTIERS, "la-gare,99001,Gare bis,,plaine,-8.4,47.5,sure,x,Exemple inventé,2026-11");
        refuses(QUARTIERS, pack.lineOf(QUARTIERS, "Gare bis"), "existe deux fois");

        pack.append(COMMUNES, "99008,Montbruyère bis,commune-actuelle,99008,99310,10,-8.15,47.74");
        refuses(COMMUNES, pack.lineOf(COMMUNES, "Montbruyère bis"), "existe deux fois");
    }

    @Test
    void two_sectors_on_the_same_day() {
        pack.append(SECTORISATION, "99008,Montbruyère,plaine,,sure,Nouvelle carte,Exemple inventé,2026-11,2027-01-01,");

        refuses(SECTORISATION, pack.lineOf(SECTORISATION, "Nouvelle carte"), "deux secteurs le même jour");
    }

    @Test
    void days_without_a_sector_are_a_warning() {
        pack.replace(
                SECTORISATION,
                "99008,Montbruyère,collines,,sure,Toute la commune est dans ce secteur,Exemple inventé,2026-11,,",
                "99008,Montbruyère,collines,,sure,Toute la commune,Exemple inventé,2026-11,,2026-12-31");
        pack.append(SECTORISATION, "99008,Montbruyère,plaine,,sure,Nouvelle carte,Exemple inventé,2026-11,2027-02-01,");

        finds(
                Finding.Severity.WARNING,
                SECTORISATION,
                pack.lineOf(SECTORISATION, "Nouvelle carte"),
                "n’a pas de secteur entre");
    }

    @Test
    void a_guess_is_a_warning() {
        pack.replace(SECTORISATION, "99008,Montbruyère,collines,,sure", "99008,Montbruyère,collines,,guess");

        finds(Finding.Severity.WARNING, SECTORISATION, pack.lineOf(SECTORISATION, "99008,"), "est deviné");
    }

    @Test
    void an_old_name_of_no_commune_of_today() {
        pack.append(COMMUNES, "99777,Vieux-Bourg,ancienne-commune,99778,99310,,-8.15,47.74");

        refuses(COMMUNES, pack.lineOf(COMMUNES, "Vieux-Bourg"), "La commune « 99778 » n’existe pas");
    }

    @Test
    void a_type_of_commune_that_does_not_exist() {
        pack.replace(COMMUNES, "Montbruyère,commune-actuelle", "Montbruyère,commune");

        refuses(COMMUNES, pack.lineOf(COMMUNES, "Montbruyère,commune,"), "Type « commune » inconnu");
    }

    @Test
    void a_commune_without_centre_or_postal_code() {
        pack.replace(COMMUNES, "99008,99310,4210,-8.15,47.74", "99008,,4210,,");

        refuses(COMMUNES, pack.lineOf(COMMUNES, "99008,Mont"), "pas de code postal ou pas de centre");
    }

    @Test
    void a_pack_that_does_not_say_its_departement() {
        pack.replace(IDENTITY, "departement:", "region:");

        assertThat(findings())
                .extracting(Finding::message)
                .anyMatch(said -> said.contains("Le département n’est pas dit"));
    }
}
