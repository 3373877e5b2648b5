package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.territory.Commune;
import fr.gpsusagers.territory.Place;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Estimates how many citizens may be sent to each contact: for each need that leads to it, the population of the
/// communes it serves. Facts that concern the most citizens are confirmed first.
public final class CitizensSent {

    private CitizensSent() {}

    /// Returns the number of citizens of each contact, summed over all needs.
    public static Map<ContactId, Long> of(Pack pack, LocalDate day) {
        Map<Target, Map<ContactId, Long>> byTarget = new HashMap<>();
        Map<ContactId, Long> sent = new HashMap<>();
        for (Need need : pack.guide().needs()) {
            pack.directory().ways(need.id()).stream()
                    .map(Way::target)
                    .distinct()
                    .flatMap(target ->
                            byTarget.computeIfAbsent(target, one -> people(pack, one, day)).entrySet().stream())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max))
                    .forEach((contact, people) -> sent.merge(contact, people, Long::sum));
        }
        return sent;
    }

    private static Map<ContactId, Long> people(Pack pack, Target target, LocalDate day) {
        return pack.territory().communes().stream()
                .flatMap(commune -> contact(pack, target, commune, day).stream()
                        .map(contact -> Map.entry(contact.id(), (long) commune.population())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Long::sum));
    }

    private static Optional<Contact> contact(Pack pack, Target target, Commune commune, LocalDate day) {
        Optional<Place> place = pack.territory().findPlaceWithoutQuartier(commune.code(), day);
        return pack.directory().findContact(target, place, day);
    }
}
