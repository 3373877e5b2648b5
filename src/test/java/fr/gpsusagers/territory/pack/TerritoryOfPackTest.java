package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Place.Sectoring;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.Territory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TerritoryOfPackTest {

    private static final Territory EXEMPLE = Packs.EXEMPLE;
    private static final InseeCode SPLIT = new InseeCode("99001");
    private static final InseeCode WHOLE = new InseeCode("99008");
    private static final LocalDate DAY = Packs.DAY;

    @Test
    void a_commune_has_the_sector_of_the_map() {
        assertThat(EXEMPLE.findPlace(WHOLE, DAY))
                .map(Place::sectoring)
                .contains(new Sectoring.Certain(new SectorId("collines")));
    }

    @Test
    void a_split_commune_says_between_which_sectors() {
        assertThat(EXEMPLE.findPlace(SPLIT, DAY))
                .map(Place::sectoring)
                .contains(new Sectoring.Split(List.of(new SectorId("littoral"), new SectorId("plaine"))));
        assertThat(EXEMPLE.quartiers(SPLIT))
                .extracting(Quartier::name)
                .containsExactly("La Gare", "Le Port", "Les Tilleuls", "Vieille Ville");
        assertThat(EXEMPLE.quartiers(WHOLE)).isEmpty();
    }

    @Test
    void a_quartier_has_its_own_sector() {
        assertThat(EXEMPLE.findPlace(new QuartierId("la-gare"), DAY))
                .flatMap(Place::sector)
                .contains(new SectorId("plaine"));
    }

    @Test
    void not_knowing_the_quartier_leads_where_the_pack_says_and_why() {
        assertThat(EXEMPLE.findPlaceWithoutQuartier(SPLIT, DAY))
                .map(Place::sectoring)
                .hasValueSatisfying(how -> assertThat(how).isInstanceOfSatisfying(Sectoring.Assumed.class, assumed -> {
                    assertThat(assumed.sector()).isEqualTo(new SectorId("littoral"));
                    assertThat(assumed.why()).contains("Port-Brume");
                }));
        assertThat(EXEMPLE.findPlaceWithoutQuartier(WHOLE, DAY)).isEqualTo(EXEMPLE.findPlace(WHOLE, DAY));
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(EXEMPLE.findPlace(new InseeCode("14118"), DAY)).isEmpty();
        assertThat(EXEMPLE.findPlace(new QuartierId("nulle-part"), DAY)).isEmpty();
        assertThat(EXEMPLE.findSector(new SectorId("nulle-part"))).isEmpty();
    }

    @Test
    void a_commune_outside_is_known_by_its_code() {
        assertThat(EXEMPLE.findOutside(new InseeCode("14118")))
                .contains(new OutsidePlace(
                        "Caen", new Departement("14", "Calvados"), Optional.of(new InseeCode("14118"))));
        assertThat(EXEMPLE.findOutside(new InseeCode("97411")))
                .map(OutsidePlace::departement)
                .contains(new Departement("974", "La Réunion"));
        assertThat(EXEMPLE.findOutside(WHOLE)).isEmpty();
        assertThat(Packs.BOCAGE.findOutside(new InseeCode("14118"))).isEmpty();
    }

    @Test
    void communes_and_sectors_are_listed_by_name() {
        assertThat(Packs.BOCAGE.communes())
                .hasSize(526)
                .extracting(Commune::name)
                .startsWith("Ablon", "Agy");
        assertThat(EXEMPLE.sectors()).extracting(Sector::name).containsExactly("Collines", "Littoral", "Plaine");
    }

    @Test
    void a_sector_may_change_on_a_day_and_a_split_may_end(@TempDir Path folder) {
        String line = ",sure,Port-Brume est coupée en deux : voir quartiers.csv,Exemple inventé,2026-11,,";
        var pack = PlantedPack.in(folder)
                .replace(TerritoryPart.SECTORISATION, line, line.substring(0, line.length() - 1) + ",2026-12-31")
                .append(
                        TerritoryPart.SECTORISATION,
                        "99001,Port-Brume,plaine,,sure,Nouvelle carte,Exemple inventé,2026-11,2027-01-01,2027-06-30");
        Territory territory =
                new PackReading(PackFiles.ofFolder(pack.folder()), List.of(new TerritoryPart())).part(Territory.class);

        assertThat(sectoring(territory, "2026-12-31")).isInstanceOf(Sectoring.Split.class);
        assertThat(sectoring(territory, "2027-01-01")).isEqualTo(new Sectoring.Certain(new SectorId("plaine")));
        assertThat(territory.findPlace(new QuartierId("le-port"), LocalDate.parse("2027-01-01")))
                .flatMap(Place::sector)
                .contains(new SectorId("plaine"));
        assertThat(sectoring(territory, "2030-01-01"))
                .as("better an old sector than none")
                .isEqualTo(new Sectoring.Certain(new SectorId("plaine")));
        assertThat(territory.sectorMap(LocalDate.parse("2026-12-31")))
                .isNotEqualTo(territory.sectorMap(LocalDate.parse("2027-01-01")));
    }

    private static Sectoring sectoring(Territory territory, String day) {
        return territory.findPlace(SPLIT, LocalDate.parse(day)).orElseThrow().sectoring();
    }
}
