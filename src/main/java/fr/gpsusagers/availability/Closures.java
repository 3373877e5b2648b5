package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The exceptional closures of a pack, by contact.
final class Closures {

    private final List<Closure> list;
    private final List<Closure> ofEveryone;
    private final Map<ContactId, List<Closure>> byContact;

    Closures(List<Closure> list) {
        this.list = List.copyOf(list);
        this.ofEveryone =
                list.stream().filter(closure -> closure.contact().isEmpty()).toList();
        this.byContact = list.stream()
                .filter(closure -> closure.contact().isPresent())
                .collect(Collectors.groupingBy(closure -> closure.contact().orElseThrow()));
    }

    List<Closure> list() {
        return list;
    }

    /// What closes this contact on this day; its own closure before everyone's.
    Optional<Closure> find(ContactId contact, LocalDate day) {
        if (list.isEmpty()) {
            return Optional.empty();
        }
        Optional<Closure> own = first(byContact.getOrDefault(contact, List.of()), day);
        return own.isPresent() ? own : first(ofEveryone, day);
    }

    private static Optional<Closure> first(List<Closure> closures, LocalDate day) {
        for (Closure closure : closures) {
            if (closure.covers(day)) {
                return Optional.of(closure);
            }
        }
        return Optional.empty();
    }
}
