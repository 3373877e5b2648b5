package fr.gpsusagers.portal.place;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory.PlayedRole;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The sectors, on a map and as an equivalent list.
///
/// @param service the service that each sector has: « Accueil social du Département »
/// @param readOn when the sectors were read, if known
/// @param here the commune or quartier that the citizen looks at
/// @param search what the citizen typed, if it must be corrected or made more precise
record MapPage(
        MapDrawing drawing,
        List<Row> rows,
        String service,
        Optional<String> readOn,
        Optional<Place> here,
        PlaceSearch search) {

    /// A sector, with the contact that receives its residents.
    ///
    /// @param isHere whether it is requested, or the place is in it
    record Row(int number, SectorId id, String name, String detail, Optional<Line> line, boolean isHere) {

        String address() {
            return "/communes?secteur=" + id;
        }
    }

    static MapPage of(Pack pack, LocalDate day, Lit lit, PlaceSearch search) {
        List<Sector> sectors = pack.territory().sectors();
        Map<SectorId, Integer> numbers = new HashMap<>();
        IntStream.range(0, sectors.size())
                .forEach(i -> numbers.put(sectors.get(i).id(), i + 1));
        Map<SectorId, List<Place>> places = places(pack, day);
        List<Row> rows = sectors.stream()
                .map(sector -> row(pack, day, sector, numbers.getOrDefault(sector.id(), 0), places, lit))
                .toList();
        return new MapPage(
                MapDrawing.of(
                        pack.territory().sectorMap(day), numbers, lit.place().map(Place::centre)),
                rows,
                places.values().stream()
                        .flatMap(some -> main(pack, some, day).stream())
                        .map(PlayedRole::label)
                        .findFirst()
                        .orElse(""),
                sectors.stream()
                        .flatMap(sector -> sector.provenance().readOn().stream())
                        .findFirst()
                        .map(FactDate::inWords),
                lit.place(),
                search);
    }

    /// The rows of the sectors that are lit.
    List<Row> lit() {
        return rows.stream().filter(Row::isHere).toList();
    }

    String headline() {
        return here.map(place -> place.name() + " sur la carte").orElse("La carte des secteurs");
    }

    Row row(SectorId sector) {
        return rows.stream().filter(row -> row.id().equals(sector)).findFirst().orElseThrow();
    }

    /// The places of each sector: whole communes, and quartiers of split communes.
    private static Map<SectorId, List<Place>> places(Pack pack, LocalDate day) {
        var bySector = new HashMap<SectorId, List<Place>>();
        pack.territory().communes().stream()
                .flatMap(commune -> places(pack, commune, day))
                .forEach(place -> place.sector()
                        .ifPresent(sector -> bySector.merge(
                                sector,
                                List.of(place),
                                (some, more) -> Stream.concat(some.stream(), more.stream())
                                        .toList())));
        return bySector;
    }

    private static Stream<Place> places(Pack pack, Commune commune, LocalDate day) {
        return pack.territory().findPlace(commune.code(), day).stream()
                .flatMap(place -> place.isSplit()
                        ? pack.territory().quartiers(commune.code()).stream()
                                .flatMap(quartier -> pack.territory().findPlace(quartier.id(), day).stream())
                        : Stream.of(place));
    }

    private static Row row(
            Pack pack, LocalDate day, Sector sector, int number, Map<SectorId, List<Place>> places, Lit lit) {
        List<Place> own = places.getOrDefault(sector.id(), List.of());
        Optional<Contact> contact = main(pack, own, day).map(PlayedRole::contact);
        long communes =
                own.stream().map(place -> place.commune().code()).distinct().count();
        String town = contact.flatMap(found -> found.address().town())
                .map(name -> name + ", ")
                .orElse("");
        return new Row(
                number,
                sector.id(),
                sector.name(),
                town + communes + (communes == 1 ? " commune" : " communes"),
                contact.flatMap(found -> found.lines().stream().findFirst()),
                lit.sectors().contains(sector.id()));
    }

    /// The contact that every sector has: by convention, the first role of the pack.
    private static Optional<PlayedRole> main(Pack pack, List<Place> places, LocalDate day) {
        return places.stream()
                .findFirst()
                .flatMap(place ->
                        pack.directory().rolesAround(place, day).stream().findFirst());
    }
}
