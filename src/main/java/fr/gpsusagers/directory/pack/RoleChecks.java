package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.RoleId;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.kernel.pack.Named;
import fr.gpsusagers.kernel.pack.PackReading;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Checks the roles: fallbacks end at a contact, and a role that measures distance says how far it may be trusted.
/// Warns of kinds of places that may be missing.
final class RoleChecks {

    private final DirectoryContent content;
    private final PackReading reading;
    private final Map<RoleId, ContactRole> roles;

    RoleChecks(DirectoryContent content, PackReading reading) {
        this.content = content;
        this.reading = reading;
        this.roles = content.roles().stream()
                .collect(Collectors.toMap(ContactRole::id, Function.identity(), (one, _) -> one));
    }

    void run() {
        var seen = new HashSet<RoleId>();
        for (ContactRole role : content.roles()) {
            if (!seen.add(role.id())) {
                reading.slip(role.spot(), "Le rôle « " + role.id() + " » existe deux fois. Changez un identifiant.");
            }
            role.headOffice().ifPresent(id -> reading.name(Named.CONTACT, id.value(), role.spot()));
            if (turnsInCircles(role)) {
                reading.error(
                        role.spot(),
                        "Les replis du rôle « " + role.id() + " » tournent en rond. Finissez par contact:….");
            }
            if (role.rule().measuresDistance() && !reading.wasAccepted()) {
                checkNearness(role);
            }
        }
    }

    private void checkNearness(ContactRole role) {
        if (!role.nearness().isStated()) {
            reading.error(
                    role.spot(),
                    "Le rôle « " + role.id()
                            + " » dit « le plus proche » : de quels lieux ? Écrivez « complet: oui » et "
                            + "« complet_selon », ou « au_plus_km ».");
        }
        role.nearness().withinKm().ifPresent(limit -> reading.warning(role.spot(), missing(role, limit.intValue())));
    }

    private String missing(ContactRole role, int limit) {
        long known = content.contacts().stream()
                .filter(contact -> role.types().contains(contact.type()))
                .map(contact -> contact.id())
                .distinct()
                .count();
        return "Rôle « " + role.id() + " » : la liste est peut-être incomplète (" + known
                + (known > 1 ? " lieux" : " lieu") + "). Au-delà de " + limit
                + " km, l’usager reçoit le repli. Complétez-la, puis écrivez « complet: oui ».";
    }

    private boolean turnsInCircles(ContactRole start) {
        var seen = new HashSet<RoleId>();
        ContactRole role = start;
        while (role != null && role.fallback() instanceof Target.ToRole(RoleId next)) {
            if (!seen.add(role.id())) {
                return true;
            }
            role = roles.get(next);
        }
        return false;
    }
}
