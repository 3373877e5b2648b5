package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.territory.Territory;

/// The parts of a pack whose names can be searched for.
public record Searched(Directory directory, Guide guide, Territory territory, OtherNames otherNames) {

    /// Where a pack keeps its parts.
    public interface Parts {

        <P> P part(Class<P> type);
    }

    /// The parts of a pack: `Searched.of(pack::part)`.
    public static Searched of(Parts pack) {
        return new Searched(
                pack.part(Directory.class),
                pack.part(Guide.class),
                pack.part(Territory.class),
                pack.part(OtherNames.class));
    }

    /// Whether both hold the same objects, so that an index of one serves the other.
    boolean isSame(Searched other) {
        return directory == other.directory
                && guide == other.guide
                && territory == other.territory
                && otherNames == other.otherNames;
    }
}
