package fr.gpsusagers.staff.roster;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The desks and contacts of the pack in service, to which entries may belong, with their names.
public record DeskAndContactNames(Map<DeskId, String> desks, Map<ContactId, String> contacts) {

    public DeskAndContactNames {
        desks = Map.copyOf(desks);
        contacts = Map.copyOf(contacts);
    }

    Set<String> deskIds() {
        return desks.keySet().stream().map(DeskId::value).collect(Collectors.toSet());
    }

    Set<String> contactIds() {
        return contacts.keySet().stream().map(ContactId::value).collect(Collectors.toSet());
    }

    Optional<String> findName(DeskId desk) {
        return Optional.ofNullable(desks.get(desk));
    }

    Optional<String> findName(ContactId contact) {
        return Optional.ofNullable(contacts.get(contact));
    }
}
