package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NeutralIds;
import fr.gpsusagers.portal.Whereabouts;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Who else a citizen may reach instead of a contact: the others that serve the same place, or that are of its
/// kind.
final class OtherContacts {

    private static final int MOST = 4;

    private final PageContext context;
    private final Journey journey;

    OtherContacts(PageContext context, Journey journey) {
        this.context = context;
        this.journey = journey;
    }

    List<Link> of(Contact contact) {
        LocalDate day = context.today();
        Directory directory = context.pack().directory();
        Stream<Contact> around = place().stream().flatMap(place -> directory.contactsAround(place, day).stream());
        Stream<Contact> alike = directory.contacts(day).stream()
                .filter(other -> isAlike(directory, contact, other))
                .sorted(Comparator.comparingDouble(other -> distance(contact, other)));
        return Stream.concat(alike.limit(place().isPresent() ? 2 : MOST), around)
                .filter(other -> !other.id().equals(contact.id()))
                .collect(Collectors.toMap(Contact::id, other -> other, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .limit(MOST)
                .map(this::shown)
                .toList();
    }

    /// Whether one role has both types: a branch and its head office, a counter and another one.
    private static boolean isAlike(Directory directory, Contact contact, Contact other) {
        return !other.id().equals(contact.id())
                && directory.roles().stream()
                        .anyMatch(role -> role.types().contains(contact.type())
                                && role.types().contains(other.type()));
    }

    private static double distance(Contact contact, Contact other) {
        return contact.location()
                .flatMap(from -> other.location().map(from::kilometresTo))
                .orElse(Double.MAX_VALUE);
    }

    private Optional<Place> place() {
        return Whereabouts.of(context).findOne(journey);
    }

    private Link shown(Contact contact) {
        String detail = contact.address().town().or(contact::role).orElse("");
        return new Link(
                contact.name(),
                detail,
                "/contact/" + NeutralIds.code(contact.id().value()) + journey.query());
    }
}
