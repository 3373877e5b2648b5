package fr.gpsusagers.territory.pack;

import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.InseeCode;
import fr.gpsusagers.territory.Quartier;
import java.util.Optional;

/// What a name of the pack names: a commune, or a quartier of one. On a given day it is a `Place`.
record Locality(Commune commune, Optional<Quartier> quartier) {

    static Locality of(Commune commune) {
        return new Locality(commune, Optional.empty());
    }

    /// By their codes alone: quick, as thousands of them are told apart for one text.
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
