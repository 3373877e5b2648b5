package fr.gpsusagers.search;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.territory.Territory;

/// The parts of a pack whose names can be searched for.
public record Searched(Directory directory, Guide guide, Territory territory, OtherNames otherNames) {

    /// Whether both hold the same objects, so that an index of one serves the other.
    boolean isSame(Searched other) {
        return directory == other.directory
                && guide == other.guide
                && territory == other.territory
                && otherNames == other.otherNames;
    }
}
