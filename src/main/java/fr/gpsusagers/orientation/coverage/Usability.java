package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.orientation.ConstraintRule;
import java.util.Set;

/// Which channels a citizen can use, by the same rule as for advice.
final class Usability {

    private Usability() {}

    static boolean isUsable(ChannelKind kind, Set<Constraint> person) {
        return ConstraintRule.exclusion(person, kind).isEmpty();
    }
}
