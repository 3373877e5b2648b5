package fr.gpsusagers.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.search.Asked.AskedToken;
import fr.gpsusagers.search.Found.FoundContact;
import fr.gpsusagers.search.NamedThing.Naming;
import fr.gpsusagers.search.NamedThing.Source;
import fr.gpsusagers.search.vocabulary.KnownWords;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Finds a second thing among the words, whose everyday name stands there whole: « l’assistante sociale de la CAF »
/// names
/// the CAF, too.
final class AlsoNamed {

    private final PackNames names;
    private final Asked asked;
    private final Closeness near;

    /// @param near how near things are to the place in the words, else to the citizen
    AlsoNamed(PackNames names, Asked asked, Closeness near) {
        this.names = names;
        this.asked = asked;
        this.near = near;
    }

    /// The thing with the most telling name among the words that are not in any name of the first. Empty if there is
    /// none.
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
        return namings(thing).anyMatch(name -> isIn(token, name));
    }

    /// How much the best name tells that the words hold whole; 0 if there is none.
    private double weight(NamedThing thing, List<AskedToken> others) {
        return namings(thing)
                .filter(name -> name.source() == Source.DECLARED)
                .filter(name -> others.stream().anyMatch(token -> isIn(token, name)))
                .filter(name -> name.telling().stream().allMatch(token -> asked.fit(token) >= KnownWords.TYPO))
                .mapToDouble(name ->
                        name.telling().stream().mapToDouble(names::weight).sum() / (1 + name.rank()))
                .max()
                .orElse(0);
    }

    private Stream<Naming> namings(NamedThing thing) {
        Set<RoleId> roles = thing.found() instanceof FoundContact(Contact contact)
                ? near.roles().getOrDefault(contact.id(), Set.of())
                : Set.of();
        return Stream.concat(
                thing.names().stream(), roles.stream().flatMap(role -> names.roleNames().of(role).stream()));
    }

    private static boolean isIn(AskedToken token, Naming name) {
        return token.forms().keySet().stream().anyMatch(name.tokens()::contains);
    }
}
