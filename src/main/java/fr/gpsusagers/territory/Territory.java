package fr.gpsusagers.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The communes, quartiers and sectors of one département, and what lies outside. Immutable; part of a pack.
public interface Territory {

    /// The département that the pack serves.
    Departement departement();

    /// Understands a place as people type it: without accents or hyphens, by an old name, by its postal code,
    /// with typos. Never gives a wrong commune as certain: in doubt it gives several places.
    ///
    /// @param day the day on which sectors are asked, since they may change
    PlaceAnswer find(String typed, LocalDate day);

    /// Finds the place that people name while they tell something else: « mon RSA est arrêté, j’habite à Lisieux ».
    /// Only names written out count; `UnknownPlace` when none is told.
    PlaceAnswer findInStory(String story, LocalDate day);

    /// The place of a commune of the département. A split commune comes as `Sectoring.Split`.
    Optional<Place> findPlace(InseeCode commune, LocalDate day);

    /// The place of a quartier.
    Optional<Place> findPlace(QuartierId quartier, LocalDate day);

    /// The place of a split commune whose quartier the citizen does not know (`Sectoring.Assumed`);
    /// the same as `findPlace` for any other commune.
    Optional<Place> findPlaceWithoutQuartier(InseeCode commune, LocalDate day);

    /// A commune of France outside the département, by its code.
    Optional<PlaceAnswer.OutsidePlace> findOutside(InseeCode commune);

    /// The communes of today, by name.
    List<Commune> communes();

    /// The sectors, by name.
    List<Sector> sectors();

    /// A sector of the pack.
    Optional<Sector> findSector(SectorId id);

    /// The quartiers of a split commune, by name; empty for any other.
    List<Quartier> quartiers(InseeCode commune);

    /// The outlines of the sectors on a day: the pack's own, else drawn from the centres of communes and quartiers.
    SectorMap sectorMap(LocalDate day);
}
