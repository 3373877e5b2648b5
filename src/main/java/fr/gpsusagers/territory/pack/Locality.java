package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Quartier;
import java.util.Optional;

/// What a name in the pack refers to: a commune, or a quartier of one. With a day and its
/// sectors, it becomes a `Place`.
record Locality(Commune commune, Optional<Quartier> quartier) {

    static Locality of(Commune commune) {
        return new Locality(commune, Optional.empty());
    }

    /// Compares ids only, because one text can lead to thousands of comparisons.
    @Override
    public boolean equals(Object other) {
        return other instanceof Locality locality
                && code().equals(locality.code())
                && quartier.map(Quartier::id).equals(locality.quartier.map(Quartier::id));
    }

    @Override
    public int hashCode() {
        return code().hashCode();
    }

    InseeCode code() {
        return commune.code();
    }

    boolean isCommune() {
        return quartier.isEmpty();
    }
}
