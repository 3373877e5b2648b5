package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /// Returns the closures of this contact for this day or a part of it: first its own, then
    /// those of all contacts.
    List<Closure> on(ContactId contact, LocalDate day) {
        if (list.isEmpty()) {
            return List.of();
        }
        List<Closure> own = covering(byContact.getOrDefault(contact, List.of()), day);
        List<Closure> common = covering(ofEveryone, day);
        if (own.isEmpty() || common.isEmpty()) {
            return own.isEmpty() ? common : own;
        }
        return Stream.concat(own.stream(), common.stream()).toList();
    }

    private static List<Closure> covering(List<Closure> closures, LocalDate day) {
        for (Closure closure : closures) {
            if (closure.covers(day)) {
                return closures.stream().filter(other -> other.covers(day)).toList();
            }
        }
        return List.of();
    }
}
