package fr.gpsusagers.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The communes, quartiers and sectors of one département, and the communes of France outside it.
/// Immutable; part of a pack.
public interface Territory {

    /// The département that the pack serves.
    Departement departement();

    /// Finds the place that a citizen typed: without accents or hyphens, by a former name, by postal code, with
    /// typos. If in doubt, offers places to choose from, since a wrong commune must never be given as certain.
    ///
    /// @param day the day for which sectors are looked up; sectors may change
    PlaceAnswer find(String typed, LocalDate day);

    /// Finds the place that a citizen names while telling something else: « mon RSA est arrêté, j’habite à
    /// Lisieux ». A misspelt name counts only where a place is expected. `UnknownPlace` if the text names no
    /// place.
    Mention readStory(String story, LocalDate day);

    /// The place that a text mentions.
    ///
    /// @param names the words of the text that name it, as `Words` splits them: « saint, vigor »
    record Mention(PlaceAnswer place, List<List<String>> names) {}

    /// Finds a commune of the département. A split commune has the sectoring `Sectoring.Split`.
    Optional<Place> findPlace(InseeCode commune, LocalDate day);

    /// Finds a quartier.
    Optional<Place> findPlace(QuartierId quartier, LocalDate day);

    /// Finds a split commune for a citizen who does not know the quartier (`Sectoring.Assumed`). Same as
    /// `findPlace` for any other commune.
    Optional<Place> findPlaceWithoutQuartier(InseeCode commune, LocalDate day);

    /// Finds a commune of France outside the département.
    Optional<PlaceAnswer.OutsidePlace> findOutside(InseeCode commune);

    /// The communes of today, sorted by name.
    List<Commune> communes();

    /// The sectors, sorted by name.
    List<Sector> sectors();

    Optional<Sector> findSector(SectorId id);

    /// The quartiers of a split commune, sorted by name. Empty for any other commune.
    List<Quartier> quartiers(InseeCode commune);

    /// The outlines of the sectors on a day: those of the pack if it has them, else computed from the centres of
    /// communes and quartiers.
    SectorMap sectorMap(LocalDate day);
}
