package fr.gpsusagers.orientation.search;

import fr.gpsusagers.orientation.search.Asked.AskedToken;
import fr.gpsusagers.orientation.search.Matching.Match;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds a second thing that the words name. Its whole everyday name stands among them: « l’assistante sociale de la
/// CAF » also names the CAF.
final class AlsoNamed {

    private final PackNames names;
    private final Asked asked;
    private final Closeness near;

    /// @param near how near things are to the place in the words or, if there is none, to the citizen
    AlsoNamed(PackNames names, Asked asked, Closeness near) {
        this.names = names;
        this.asked = asked;
        this.near = near;
    }

    /// Finds the thing with the rarest such name. The name must hold a word that no name of the first thing holds.
    Optional<NamedThing> find(Collection<NamedThing> candidates, Optional<NamedThing> first) {
        List<AskedToken> others = asked.names().stream()
                .filter(token -> !token.isPlace() && token.forms().containsValue(1.0))
                .filter(token -> first.filter(thing -> covers(thing, token)).isEmpty())
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : candidates.stream()
                        .filter(thing -> near.of(thing) >= Closeness.SURE
                                || asked.meant().places().isEmpty())
                        .map(thing -> new Match(thing, weight(thing, others), true))
                        .filter(match -> match.total() > 0)
                        .max(Comparator.comparingDouble(Match::total)
                                .thenComparing(match -> near.of(match.thing()))
                                .thenComparing(match -> match.thing().isFallback()))
                        .map(Match::thing);
    }

    private boolean covers(NamedThing thing, AskedToken token) {
        return namings(thing).anyMatch(name -> name.holds(token));
    }

    /// How rare the rarest name of the thing is, among those that stand whole in the words; 0 if none does.
    private double weight(NamedThing thing, List<AskedToken> others) {
        return namings(thing)
                .filter(name -> name.source().isDeclared())
                .filter(name -> others.stream().anyMatch(name::holds))
                .filter(name -> name.telling().stream().allMatch(token -> asked.fit(token) >= KnownWords.TYPO))
                .mapToDouble(name ->
                        name.telling().stream().mapToDouble(names::weight).sum() / (1 + name.rank()))
                .max()
                .orElse(0);
    }

    private Stream<Naming> namings(NamedThing thing) {
        return Stream.concat(
                thing.names().stream(), near.roles(thing).stream().flatMap(role -> names.ofRole(role).stream()));
    }
}
