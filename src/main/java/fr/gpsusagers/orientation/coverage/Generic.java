package fr.gpsusagers.orientation.coverage;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.JudgedChannel;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/// The contacts that a pack offers for every need: the switchboard, the common form. They do not count as a service
/// for a need, even if the pack repeats them among the ways of that need.
record Generic(Set<ContactId> contacts) {

    private static final Set<String> NOT_IN_CHARGE = Set.of("aide", "autre-organisme", "standard", "secours");

    static Generic of(Directory directory, NeedId need, LocalDate day) {
        return new Generic(directory.lastResorts(need, day).stream()
                .map(channel -> channel.contact().id())
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOnly(JudgedChannel judged) {
        return contacts.contains(judged.channel().contact().id())
                && judged.objections().stream().anyMatch(objection -> NOT_IN_CHARGE.contains(objection.code()));
    }
}
