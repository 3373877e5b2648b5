package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Departement;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Place.Sectoring;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Quartier;
import fr.gpsusagers.territory.QuartierId;
import fr.gpsusagers.territory.Sector;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.SectorMap;
import fr.gpsusagers.territory.Territory;
import fr.gpsusagers.territory.naming.Words;
import fr.gpsusagers.territory.pack.TerritoryContent.QuartierRow;
import fr.gpsusagers.territory.pack.TerritoryContent.SectorRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The territory of a pack. Immutable; maps of its sectors are drawn on first use.
final class TerritoryOfPack implements Territory {

    /// Longest text that is read. No citizen types a longer place.
    private static final int LONGEST_TYPED = 200;

    private final Departement departement;
    private final Map<InseeCode, Commune> communes;
    private final List<Commune> communesByName;
    private final Map<SectorId, Sector> sectors;
    private final Map<QuartierId, Quartier> quartiers;
    private final Map<InseeCode, List<Quartier>> quartiersByCommune;
    private final Sectors sectoring;
    private final OutsideNames outside;
    private final PlaceFinder finder;
    private final PlaceInStory inStory;
    private final Optional<SectorMap> ownMap;
    private final Map<LocalDate, SectorMap> drawnMaps = new ConcurrentHashMap<>();

    TerritoryOfPack(TerritoryContent content, Optional<SectorMap> ownMap) {
        departement = content.departement();
        communes = keyed(byName(content.communesOfToday(), Commune::name), Commune::code);
        sectors = keyed(byName(content.sectors().stream().map(SectorRow::sector).toList(), Sector::name), Sector::id);
        quartiers = keyed(
                byName(content.quartiers().stream().map(QuartierRow::quartier).toList(), Quartier::name), Quartier::id);
        quartiersByCommune = quartiers.values().stream().collect(Collectors.groupingBy(Quartier::commune));
        sectoring = new Sectors(content.sectorisations(), content.unknownQuartiers());
        communesByName = List.copyOf(communes.values());
        Set<String> codes = communes.keySet().stream().map(InseeCode::value).collect(Collectors.toSet());
        outside = new OutsideNames(departement, codes::contains);
        var inside = new InsideNames(communesByName, List.copyOf(quartiers.values()));
        finder = new PlaceFinder(departement, inside, outside, quartiersByCommune::containsKey);
        inStory = new PlaceInStory(finder, inside, outside);
        this.ownMap = ownMap;
    }

    private static <T> List<T> byName(List<T> values, Function<T, String> name) {
        return values.stream()
                .sorted(Comparator.comparing(value -> Words.joined(Words.of(name.apply(value)))))
                .toList();
    }

    private static <K, T> Map<K, T> keyed(List<T> values, Function<T, K> key) {
        var keyed = new LinkedHashMap<K, T>();
        values.forEach(value -> keyed.putIfAbsent(key.apply(value), value));
        return keyed;
    }

    @Override
    public Departement departement() {
        return departement;
    }

    @Override
    public PlaceAnswer find(String typed, LocalDate day) {
        String enough = typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
        return finder.find(enough).map(meant -> answer(meant, day)).orElseGet(UnknownPlace::new);
    }

    @Override
    public Mention readStory(String story, LocalDate day) {
        return inStory.find(story)
                .map(told -> new Mention(answer(told.meant(), day), told.names()))
                .orElseGet(() -> new Mention(new UnknownPlace(), List.of()));
    }

    private PlaceAnswer answer(Meant meant, LocalDate day) {
        return switch (meant) {
            case Meant.Sure(Locality locality) ->
                place(locality, day).map(this::one).orElseGet(UnknownPlace::new);
            case Meant.OneOf(List<Locality> localities) -> several(localities, day);
            case Meant.Outside(OutsidePlace place) -> place;
            case Meant.Nothing() -> new UnknownPlace();
        };
    }

    private PlaceAnswer one(Place place) {
        return place.sectoring() instanceof Sectoring.Split
                ? new SplitPlace(place, quartiers(place.commune().code()))
                : new OnePlace(place);
    }

    private PlaceAnswer several(List<Locality> localities, LocalDate day) {
        List<Place> places = localities.stream()
                .flatMap(locality -> place(locality, day).stream())
                .toList();
        return places.isEmpty() ? new UnknownPlace() : new SeveralPlaces(places);
    }

    private Optional<Place> place(Locality locality, LocalDate day) {
        return locality.quartier()
                .map(quartier -> findPlace(quartier.id(), day))
                .orElseGet(() -> findPlace(locality.code(), day));
    }

    @Override
    public Optional<Place> findPlace(InseeCode commune, LocalDate day) {
        return place(commune, sectoring.of(commune, day));
    }

    @Override
    public Optional<Place> findPlaceWithoutQuartier(InseeCode commune, LocalDate day) {
        return place(commune, sectoring.withoutQuartier(commune, day));
    }

    private Optional<Place> place(InseeCode commune, Optional<Sectoring> how) {
        return Optional.ofNullable(communes.get(commune))
                .flatMap(found -> how.map(known -> new Place(found, Optional.empty(), known)));
    }

    @Override
    public Optional<Place> findPlace(QuartierId id, LocalDate day) {
        return Optional.ofNullable(quartiers.get(id))
                .flatMap(quartier -> Optional.ofNullable(communes.get(quartier.commune()))
                        .flatMap(commune -> sectoring
                                .of(quartier, day)
                                .map(known -> new Place(commune, Optional.of(quartier), known))));
    }

    @Override
    public Optional<OutsidePlace> findOutside(InseeCode commune) {
        return outside.withCode(commune.value());
    }

    @Override
    public List<Commune> communes() {
        return communesByName;
    }

    @Override
    public List<Sector> sectors() {
        return List.copyOf(sectors.values());
    }

    @Override
    public Optional<Sector> findSector(SectorId id) {
        return Optional.ofNullable(sectors.get(id));
    }

    @Override
    public List<Quartier> quartiers(InseeCode commune) {
        return quartiersByCommune.getOrDefault(commune, List.of());
    }

    @Override
    public SectorMap sectorMap(LocalDate day) {
        return ownMap.orElseGet(
                () -> drawnMaps.computeIfAbsent(sectoring.unchangedSince(day), _ -> SectorMap.draw(this, day)));
    }
}
