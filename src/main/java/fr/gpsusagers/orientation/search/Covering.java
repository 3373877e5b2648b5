package fr.gpsusagers.orientation.search;

import fr.gpsusagers.orientation.search.Asked.AskedToken;
import fr.gpsusagers.orientation.search.NamedThing.Naming;
import fr.gpsusagers.orientation.search.NamedThing.Source;
import java.util.List;

/// How much of a search the names of a thing cover, and its nearness to the place in the search.
///
/// @param asked the search
record Covering(Asked asked) {

    /// The share of the search that the thing covers.
    double of(NamedThing thing, double near) {
        double covered = 0;
        double all = 0;
        for (AskedToken token : asked.names()) {
            covered += token.weight() * fit(token, thing, near);
            all += token.weight();
        }
        return all == 0 ? 0 : covered / all;
    }

    boolean isWhole(NamedThing thing, double near) {
        List<AskedToken> all = asked.names();
        return !all.isEmpty()
                && all.stream().allMatch(token -> fit(token, thing, near) >= Math.min(Closeness.SURE, KnownWords.TYPO));
    }

    /// A place in the street of a contact does not tell where it stands: « rue de Bayeux ».
    private double fit(AskedToken token, NamedThing thing, double near) {
        double inNames = token.forms().entrySet().stream()
                .filter(form -> thing.tokens().contains(form.getKey()))
                .mapToDouble(form -> form.getValue())
                .max()
                .orElse(0);
        if (!token.isPlace()) {
            return inNames;
        }
        boolean isNamed = inNames > near
                && thing.names().stream()
                        .anyMatch(name -> name.source() != Source.ADDRESS && name.holds(token) && namesMore(name));
        return isNamed ? inNames : near;
    }

    /// Whether a name holds all of the search that is no place, or some of it. In « clic de Maisons », a
    /// « maison des solidarités » is not named.
    private boolean namesMore(Naming name) {
        List<AskedToken> others =
                asked.names().stream().filter(token -> !token.isPlace()).toList();
        return others.isEmpty() || others.stream().anyMatch(token -> name.holds(token));
    }
}
