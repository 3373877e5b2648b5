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

    InseeCode code() {
        return commune.code();
    }

    boolean isCommune() {
        return quartier.isEmpty();
    }
}
