package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.pack.DirectoryContent.SectorRow;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.SectorId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds the contact that plays a role for a place, and follows fallbacks.
final class RoleFinder {

    private final ContactIndex contacts;
    private final Map<RoleId, ContactRole> roles = new LinkedHashMap<>();
    private final Map<SectorId, Map<String, List<ContactId>>> bySector;
    private final Map<RoleId, NearestIndex> nearest;
    private final Map<ContactId, String> communes;
    private final LocalUrls localUrls;

    RoleFinder(DirectoryContent content, ContactIndex contacts) {
        this.contacts = contacts;
        this.communes = content.communes();
        this.localUrls = content.localUrls();
        this.bySector = content.sectors().stream()
                .collect(Collectors.toUnmodifiableMap(SectorRow::sector, SectorRow::contacts, (one, _) -> one));
        content.roles().forEach(role -> roles.put(role.id(), role));
        this.nearest = content.roles().stream()
                .filter(role -> role.rule() == ContactRole.Rule.NEAREST)
                .collect(Collectors.toUnmodifiableMap(
                        ContactRole::id, role -> NearestIndex.of(contacts.ofTypes(role.types())), (one, _) -> one));
    }

    List<ContactRole> roles() {
        return List.copyOf(roles.values());
    }

    Optional<Contact> findTarget(Target target, Optional<Place> place, LocalDate day) {
        Optional<Contact> found = switch (target) {
            case Target.ToContact(ContactId id) -> contacts.find(id, day);
            case Target.ToRole(RoleId id) -> place.flatMap(here -> findForRole(roles.get(id), here, day, roles.size()));
        };
        return found.map(
                contact -> place.map(here -> localUrls.at(contact, here)).orElse(contact));
    }

    /// Finds the head office of the body that plays a role, if another contact plays it for the place.
    Optional<Contact> findHeadOffice(Target target, Contact branch, LocalDate day) {
        return target instanceof Target.ToRole(RoleId id)
                ? Optional.ofNullable(roles.get(id))
                        .filter(role -> role.types().contains(branch.type()))
                        .flatMap(ContactRole::headOffice)
                        .filter(office -> !office.equals(branch.id()))
                        .flatMap(office -> contacts.find(office, day))
                : Optional.empty();
    }

    /// Whether a contact plays the role for a place by distance, while the pack may lack a nearer one.
    boolean maybeNotNearest(ContactRole role, Contact found) {
        return role.rule().measuresDistance()
                && !role.nearness().isComplete()
                && role.types().contains(found.type());
    }

    /// In a commune split between sectors, a contact is found only if all sectors share it.
    ///
    /// @param hops how many more fallbacks may be followed. [DirectoryChecks] refuses circular fallbacks, so this
    ///     limit only guards a pack that was not checked
    private Optional<Contact> findForRole(@Nullable ContactRole role, Place place, LocalDate day, int hops) {
        if (role == null || hops < 0) {
            return Optional.empty();
        }
        if (!role.rule().goesBySector()) {
            return findInSector(role, place, Optional.empty(), day, hops);
        }
        List<Optional<Contact>> found = place.sectors().stream()
                .map(sector -> findInSector(role, place, Optional.of(sector), day, hops))
                .distinct()
                .toList();
        return found.size() == 1 ? found.getFirst() : Optional.empty();
    }

    /// @param sector empty if the rule of the role does not go by sector
    private Optional<Contact> findInSector(
            ContactRole role, Place place, Optional<SectorId> sector, LocalDate day, int hops) {
        return candidates(role, place, sector)
                .filter(contact -> contact.provenance().holdsOn(day))
                .findFirst()
                .filter(contact -> !role.rule().measuresDistance() || isNearest(contact, role, place))
                .or(() -> switch (role.fallback()) {
                    case Target.ToContact(ContactId id) -> contacts.find(id, day);
                    case Target.ToRole(RoleId id) -> findForRole(roles.get(id), place, day, hops - 1);
                });
    }

    /// Returns the contacts that play the role for the place: nearest first where the rule measures distance, else in
    /// file order.
    private Stream<Contact> candidates(ContactRole role, Place place, Optional<SectorId> sector) {
        return switch (role.rule()) {
            case BY_SECTOR -> listedFor(role, sector);
            case NEAREST_OF_SECTOR -> listedFor(role, sector).sorted(nearestTo(place.centre()));
            case BY_COMMUNE ->
                contacts.inCommune(place.commune().code().value()).stream()
                        .filter(contact -> role.types().contains(contact.type()));
            case NEAREST -> Objects.requireNonNull(nearest.get(role.id())).nearest(place.centre());
        };
    }

    /// Whether the nearest contact that the pack knows may be taken for the nearest of all.
    private boolean isNearest(Contact known, ContactRole role, Place place) {
        boolean sameCommune = place.commune().code().value().equals(communes.get(known.id()));
        return role.nearness().holds(distance(place.centre(), known), sameCommune);
    }

    private Stream<Contact> listedFor(ContactRole role, Optional<SectorId> sector) {
        return sector
                .map(id -> bySector.getOrDefault(id, Map.of()).getOrDefault(role.column(), List.of()))
                .orElse(List.of())
                .stream()
                .flatMap(id -> contacts.versions(id).stream());
    }

    private static Comparator<Contact> nearestTo(GeoPoint from) {
        return Comparator.comparingDouble(contact -> distance(from, contact));
    }

    private static double distance(GeoPoint from, Contact contact) {
        return contact.location().map(from::kilometresTo).orElse(Double.MAX_VALUE);
    }
}
