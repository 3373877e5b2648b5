package fr.gpsusagers.orientation.search;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Directory.KnownRole;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How well contacts fit the places of a search: those that stand there or serve them come first.
final class Closeness {

    private static final double STANDS = 1;
    /// It plays a role there.
    static final double PLAYS = 0.95;

    private static final double SERVES_SECTOR = 0.85;
    private static final double EVERYWHERE = 0.8;
    private static final double ELSEWHERE = 0.6;
    private static final double PLAYS_FOR_LACK_OF_OTHERS = 0.7;

    /// From here on, the contact is for this place without doubt.
    static final double SURE = EVERYWHERE;

    /// For the one body of a name, which stands elsewhere: found, but not for this place without doubt.
    static final double NAMED = 0.78;

    private final List<Place> places;
    private final List<Map<ContactId, Double>> playing;
    private final Map<ContactId, Set<RoleId>> roles = new LinkedHashMap<>();

    Closeness(Directory directory, List<Place> places, LocalDate day) {
        this.places = places;
        this.playing =
                places.stream().map(place -> playing(directory, place, day)).toList();
    }

    private Map<ContactId, Double> playing(Directory directory, Place place, LocalDate day) {
        var playing = new HashMap<ContactId, Double>();
        for (KnownRole role : directory.roles()) {
            directory
                    .findContact(new Target.ToRole(role.id()), Optional.of(place), day)
                    .ifPresent(contact -> {
                        boolean isOfType = role.types().contains(contact.type());
                        playing.merge(contact.id(), isOfType ? PLAYS : PLAYS_FOR_LACK_OF_OTHERS, Math::max);
                        roles.computeIfAbsent(contact.id(), _ -> new LinkedHashSet<>())
                                .add(role.id());
                    });
        }
        return playing;
    }

    /// The contacts that play a role for one of the places, and which roles.
    Map<ContactId, Set<RoleId>> roles() {
        return roles;
    }

    /// The roles that a contact plays for one of the places.
    Set<RoleId> roles(NamedThing thing) {
        return thing.found() instanceof Found.FoundContact(Contact contact)
                ? roles.getOrDefault(contact.id(), Set.of())
                : Set.of();
    }

    /// From 0, not for any of the places, to 1, it stands there.
    double of(NamedThing thing) {
        double nearest = 0;
        for (int at = 0; at < places.size(); at++) {
            nearest = Math.max(nearest, of(thing, places.get(at), playing.get(at)));
        }
        return nearest;
    }

    private static double of(NamedThing thing, Place place, Map<ContactId, Double> playing) {
        if (!(thing.found() instanceof Found.FoundContact(Contact contact))) {
            return EVERYWHERE;
        }
        double plays = playing.getOrDefault(contact.id(), 0.0);
        if (thing.commune().filter(place.commune().code()::equals).isPresent()) {
            return place.quartier().isEmpty() ? STANDS : Math.max(plays, SERVES_SECTOR);
        }
        if (plays > 0) {
            return plays;
        }
        if (contact.servedSector().filter(place.sectors()::contains).isPresent()) {
            return SERVES_SECTOR;
        }
        if (thing.hasRole() || contact.sector().isPresent()) {
            return 0;
        }
        return contact.address().town().isEmpty() || contact.ownService() ? EVERYWHERE : ELSEWHERE;
    }
}
