package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds contacts by id (present or former), type and commune; facts that change on a date are told apart by the day.
final class ContactIndex {

    private final Map<ContactId, List<Contact>> byId;
    private final Map<ContactId, ContactId> aliases;
    private final Map<String, List<Contact>> byType;
    private final Map<String, List<Contact>> byCommune = new HashMap<>();
    private final Set<PhoneNumber> numbers;

    ContactIndex(DirectoryContent content) {
        byId = content.contacts().stream()
                .collect(Collectors.groupingBy(Contact::id, LinkedHashMap::new, Collectors.toUnmodifiableList()));
        aliases = content.aliases();
        byType = content.contacts().stream().collect(Collectors.groupingBy(Contact::type));
        numbers = content.contacts().stream()
                .flatMap(contact -> contact.lines().stream())
                .map(Line::number)
                .collect(Collectors.toUnmodifiableSet());
        content.contacts()
                .forEach(contact -> Optional.ofNullable(content.communes().get(contact.id()))
                        .ifPresent(code -> byCommune.merge(code, List.of(contact), ContactIndex::both)));
    }

    private static List<Contact> both(List<Contact> some, List<Contact> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    boolean knows(ContactId id) {
        return byId.containsKey(aliases.getOrDefault(id, id));
    }

    /// All that is known under an id, whatever the day.
    List<Contact> versions(ContactId id) {
        return byId.getOrDefault(aliases.getOrDefault(id, id), List.of());
    }

    Optional<Contact> find(ContactId id, LocalDate day) {
        for (Contact contact : versions(id)) {
            if (contact.provenance().holdsOn(day)) {
                return Optional.of(contact);
            }
        }
        return Optional.empty();
    }

    List<Contact> ofTypes(List<String> types) {
        return types.stream()
                .flatMap(type -> byType.getOrDefault(type, List.of()).stream())
                .toList();
    }

    List<Contact> inCommune(String code) {
        return byCommune.getOrDefault(code, List.of());
    }

    boolean gives(PhoneNumber number) {
        return numbers.contains(number);
    }

    List<Contact> on(LocalDate day) {
        return byId.keySet().stream().flatMap(id -> find(id, day).stream()).toList();
    }
}
