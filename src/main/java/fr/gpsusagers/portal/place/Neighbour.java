package fr.gpsusagers.portal.place;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Directory.PlayedRole;
import fr.gpsusagers.directory.Line;
import fr.gpsusagers.kernel.pack.FactDate;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.NeutralIds;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A contact on the page of a commune that it serves.
///
/// @param roles what the contact does for the commune, in words
/// @param state whether the telephone, or else the counter, is open now; empty if it has neither
/// @param channels the other channels, in words
/// @param site the page of a national finder, which has neither line nor counter
/// @param caution when the facts were read, if that is long ago
/// @param sheet address of the contact's sheet
record Neighbour(
        String name,
        String roles,
        Optional<Line> line,
        Optional<OpeningWords> state,
        Optional<String> address,
        String channels,
        Optional<String> site,
        Optional<String> caution,
        String sheet) {

    /// Channels that the entry already shows on lines of their own, or that the page shows once for all contacts.
    private static final Set<ChannelKind> SHOWN =
            EnumSet.of(ChannelKind.TELEPHONE, ChannelKind.COUNTER, ChannelKind.RELAY, ChannelKind.WEBSITE);

    private static final String MAYBE_NOT_NEAREST = "Un autre lieu est peut-être plus près";

    /// One entry for each contact, however many roles it has.
    static List<Neighbour> all(Pack pack, List<PlayedRole> roles, String query, LocalDateTime now) {
        var byContact = new LinkedHashMap<Contact, List<String>>();
        roles.forEach(role -> byContact.merge(
                role.contact(),
                role.maybeNotNearest() ? List.of(role.label(), MAYBE_NOT_NEAREST) : List.of(role.label()),
                (some, more) ->
                        Stream.concat(some.stream(), more.stream()).distinct().toList()));
        return byContact.entrySet().stream()
                .map(entry -> of(pack, entry, query, now))
                .toList();
    }

    private static Neighbour of(Pack pack, Map.Entry<Contact, List<String>> entry, String query, LocalDateTime now) {
        Contact contact = entry.getKey();
        List<Channel> channels = pack.directory().channels(contact, now.toLocalDate());
        return new Neighbour(
                contact.name(),
                entry.getValue().stream()
                        .filter(label -> !isSaidBy(contact.name(), label))
                        .collect(Collectors.joining(" · ")),
                lines(channels),
                state(pack, channels, now),
                contact.address().isVisitable()
                        ? Optional.of(contact.address().toGoTo().inOneLine())
                        : Optional.empty(),
                said(channels),
                channels.stream().allMatch(channel -> channel.kind() == ChannelKind.WEBSITE)
                        ? contact.url()
                        : Optional.empty(),
                contact.provenance()
                        .readOn()
                        .filter(date -> date.isOldOn(now.toLocalDate()))
                        .map(Neighbour::said),
                "/fiche/" + NeutralIds.code(contact.id().value()) + query);
    }

    /// Whether the contact's name already states the role: both begin with the same two words.
    private static boolean isSaidBy(String name, String label) {
        String start = label.replaceFirst("^(\\S+ \\S+) .*", "$1");
        return name.startsWith(start);
    }

    private static Optional<Line> lines(List<Channel> channels) {
        return channels.stream()
                .filter(channel -> channel.kind() == ChannelKind.TELEPHONE)
                .flatMap(channel -> channel.contact().lines().stream())
                .findFirst();
    }

    private static Optional<OpeningWords> state(Pack pack, List<Channel> channels, LocalDateTime now) {
        return channels.stream()
                .filter(channel -> channel.kind() == ChannelKind.TELEPHONE || channel.kind() == ChannelKind.COUNTER)
                .findFirst()
                .map(channel -> pack.calendars()
                        .state(channel.hours(), channel.contact().id(), now)
                        .words());
    }

    private static String said(List<Channel> channels) {
        return channels.stream()
                .map(Channel::kind)
                .filter(kind -> !SHOWN.contains(kind))
                .distinct()
                .map(ChannelKind::label)
                .map(label -> label.toLowerCase(Locale.FRENCH).replace("sms", "SMS"))
                .collect(Collectors.joining(", "));
    }

    private static String said(FactDate date) {
        return "Relevé en " + date.inWords() + ".";
    }
}
