package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.territory.InseeCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A contact or a need with all its names.
///
/// @param tokens the tokens of all its names, and of the place where it stands
/// @param commune where the contact stands
/// @param hasRole whether it plays a role, so that the place decides whom it serves
/// @param isFallback whether it answers for its role wherever nobody else does
record NamedThing(
        Found found,
        List<Naming> names,
        Set<String> tokens,
        Optional<InseeCode> commune,
        boolean hasRole,
        boolean isFallback) {

    /// The same thing with the names of a role that it plays.
    NamedThing alsoCalled(List<Naming> more) {
        var all = new ArrayList<>(names);
        all.addAll(more);
        var every = new HashSet<>(tokens);
        more.forEach(name -> every.addAll(name.tokens()));
        return new NamedThing(found, List.copyOf(all), Set.copyOf(every), commune, hasRole, isFallback);
    }

    /// Whether both are contacts of one type, such as two courts. Contacts that play a role are left out: for them the
    /// role already says whom they serve.
    boolean isOfKind(NamedThing other) {
        return !hasRole
                && !other.hasRole
                && found instanceof FoundContact(Contact one)
                && other.found instanceof FoundContact(Contact another)
                && one.type().equals(another.type());
    }

    /// Where a name comes from.
    enum Source {
        /// The pack lists it as what people call it.
        DECLARED,
        /// The pack lists it for this one contact: « ADMR » is the federation, wherever one lives.
        PROPER,
        /// The official name or a part of it.
        OWN,
        /// Its address.
        ADDRESS;

        boolean isDeclared() {
            return this == DECLARED || this == PROPER;
        }
    }

    /// One name.
    ///
    /// @param rank how far down the list of what the name means the thing stands; 0 for the first
    /// @param tokens without small words
    /// @param telling the tokens that tell it from others of the same place
    record Naming(Source source, int rank, Set<String> tokens, Set<String> telling) {

        boolean holds(Asked.AskedToken token) {
            return token.forms().keySet().stream().anyMatch(tokens::contains);
        }
    }
}
