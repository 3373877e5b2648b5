package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.KnownRole;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.orientation.search.OtherNames.OtherName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What people call whoever plays a role. « CCAS » is the town hall where no CCAS is known: the pack says who
/// plays the role in a place, and that contact then answers to these names.
final class RoleNames {

    private final Map<RoleId, List<Naming>> names = new HashMap<>();

    RoleNames(List<KnownRole> roles, OtherNames others, ThingNames naming) {
        for (KnownRole role : roles) {
            var its = new ArrayList<>(naming.of(role));
            for (OtherName other : others.all()) {
                rank(other, role, roles).ifPresent(rank -> its.addAll(naming.of(other, rank)));
            }
            names.put(role.id(), List.copyOf(its));
        }
    }

    /// The place of the role among the targets of a name. A type stands for the first role that it plays: a
    /// social centre is « CMS » first, and then only where mothers and babies are received.
    private static Optional<Integer> rank(OtherName other, KnownRole role, List<KnownRole> roles) {
        for (int at = 0; at < other.targets().size(); at++) {
            boolean isMeant = switch (other.targets().get(at)) {
                case NameTarget.WhoPlays(RoleId id) -> id.equals(role.id());
                case NameTarget.AllOfType(String type) ->
                    roles.stream()
                            .filter(one -> one.types().contains(type))
                            .findFirst()
                            .filter(role::equals)
                            .isPresent();
                case NameTarget.OneContact _, NameTarget.OneNeed _ -> false;
            };
            if (isMeant) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    List<Naming> of(RoleId role) {
        return names.getOrDefault(role, List.of());
    }

    /// Whether a name of the role holds one of these tokens.
    boolean hold(RoleId role, Set<String> tokens) {
        return of(role).stream().anyMatch(name -> !Collections.disjoint(name.telling(), tokens));
    }
}
