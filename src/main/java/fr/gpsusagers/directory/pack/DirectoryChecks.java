package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.Guide;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.kernel.pack.YamlItem;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.Territory;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What a directory must hold: every name leads to a contact, no fallback turns in circles.
final class DirectoryChecks {

    private final DirectoryContent content;
    private final PackReading reading;
    private final ContactIndex contacts;
    private final Map<RoleId, Role> roles;

    DirectoryChecks(DirectoryContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
        this.contacts = new ContactIndex(content);
        this.roles = content.roles().stream().collect(Collectors.toMap(Role::id, Function.identity(), (one, _) -> one));
    }

    void run() {
        new ContactChecks(content, reading).run();
        checkCommonWays();
        checkRoles();
        checkSectors();
        checkDesks();
        checkNeeds();
        reading.part(Calendars.class)
                .closures()
                .forEach(closure -> closure.contact().ifPresent(contact -> requireContact(contact, closure.spot())));
    }

    private void checkCommonWays() {
        YamlItem identity = reading.document(DirectoryPart.IDENTITY);
        content.common().ifPresent(common -> {
            requireAlways(common.switchboard(), identity.spot("standard"));
            requireAlways(common.relay(), identity.spot("relais_sourds"));
            requireAlways(common.written(), identity.spot("ecrit_commun"));
            requireAlways(common.letters(), identity.spot("courrier_commun"));
            requireAlways(common.elsewhere(), identity.spot("ailleurs"));
            common.whenNobodyAnswers().forEach(target -> requireTarget(target, identity.spot("si_personne_ne_repond")));
        });
    }

    private void checkRoles() {
        for (Role role : content.roles()) {
            requireTarget(role.fallback(), role.spot());
            if (turnsInCircles(role)) {
                reading.error(
                        role.spot(),
                        "Les replis du rôle « " + role.id() + " » tournent en rond. Finissez par contact:….");
            }
        }
    }

    private boolean turnsInCircles(Role start) {
        var seen = new HashSet<RoleId>();
        Role role = start;
        while (role != null && role.fallback() instanceof Target.ToRole(RoleId next)) {
            if (!seen.add(role.id())) {
                return true;
            }
            role = roles.get(next);
        }
        return false;
    }

    private void checkSectors() {
        var spot = new Spot(DirectoryPart.SECTORS, 1);
        Set<SectorId> known = reading.part(Territory.class).sectors().stream()
                .map(sector -> sector.id())
                .collect(Collectors.toSet());
        content.bySector().forEach((sector, columns) -> {
            if (!known.contains(sector)) {
                reading.error(
                        spot, "Le secteur « " + sector + " » n’existe pas. Ajoutez-le à territoire/secteurs.csv.");
            }
            columns.values().stream().flatMap(List::stream).forEach(id -> requireContact(id, spot));
        });
        known.stream()
                .filter(sector -> !content.bySector().containsKey(sector))
                .forEach(sector -> reading.error(spot, "Le secteur « " + sector + " » n’a pas de ligne. Ajoutez-la."));
        content.roles().stream()
                .filter(role -> role.rule().goesBySector())
                .filter(role -> content.bySector().values().stream().noneMatch(row -> row.containsKey(role.column())))
                .forEach(role -> reading.error(
                        role.spot(),
                        "La colonne « " + role.column() + " » manque dans " + DirectoryPart.SECTORS + ". Ajoutez-la."));
    }

    private void checkDesks() {
        Set<DeskId> known = content.desks().stream().map(Desk::id).collect(Collectors.toSet());
        for (Desk desk : content.desks()) {
            requireContact(desk.contact(), desk.spot());
            List.of(desk.substitute(), desk.above())
                    .forEach(other -> other.filter(id -> !known.contains(id))
                            .ifPresent(id -> reading.error(
                                    desk.spot(),
                                    "Le guichet « " + id + " » n’existe pas. Corrigez suppleant ou au_dessus.")));
        }
    }

    private void checkNeeds() {
        Guide guide = reading.part(Guide.class);
        for (WayItems need : content.needs()) {
            Spot spot = guide.findNeed(need.need()).map(found -> found.spot()).orElse(new Spot("guide/besoins", 0));
            requireTarget(need.inCharge(), spot);
            need.fallback().ifPresent(fallback -> requireTarget(fallback, spot));
            for (Way way : need.ways()) {
                requireTarget(way.target(), way.spot());
                requireUrl(way);
            }
        }
        Set<NeedId> described = content.needs().stream().map(WayItems::need).collect(Collectors.toSet());
        guide.needs().stream()
                .filter(need -> !described.contains(need.id()))
                .forEach(need -> reading.error(
                        need.spot(),
                        "Le besoin « " + need.id() + " » n’a pas de contact. Ajoutez « cible: » et « canaux: »."));
    }

    private void requireUrl(Way way) {
        way.url()
                .filter(url -> !url.matches("https?://[^\\s<>\"]+"))
                .ifPresent(url ->
                        reading.error(way.spot(), "L’adresse « " + url + " » est illisible. Écrivez https://…."));
    }

    private void requireTarget(Target target, Spot spot) {
        switch (target) {
            case Target.ToContact(ContactId id) -> requireContact(id, spot);
            case Target.ToRole(RoleId id) -> {
                if (!roles.containsKey(id)) {
                    reading.error(
                            spot, "Le rôle « " + id + " » n’existe pas. Ajoutez-le à " + DirectoryPart.ROLES + ".");
                }
            }
        }
    }

    /// What every page leans on must hold on every day: its lines follow each other without a gap, the last without
    /// end.
    private void requireAlways(ContactId id, Spot spot) {
        requireContact(id, spot);
        List<Contact> lines = content.contacts().stream()
                .filter(contact -> contact.id().equals(id))
                .sorted(Comparator.comparing(DirectoryChecks::start))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Optional<LocalDate> end = lines.get(i).provenance().validTo();
            Optional<LocalDate> next = lines.stream().skip(i + 1L).findFirst().map(DirectoryChecks::start);
            if (end.isPresent() && !next.equals(end.map(last -> last.plusDays(1)))) {
                reading.error(
                        lines.get(i).spot(),
                        "Ce contact sert partout, et n’existe plus après le " + end.get()
                                + ". Videz « valable_au », ou ajoutez la ligne qui suit.");
            }
        }
    }

    private static LocalDate start(Contact contact) {
        return contact.provenance().validFrom().orElse(LocalDate.MIN);
    }

    private void requireContact(ContactId id, Spot spot) {
        if (!contacts.knows(id)) {
            reading.error(spot, "Le contact « " + id + " » n’existe pas. Ajoutez-le à " + DirectoryPart.CONTACTS + ".");
        }
    }
}
