package fr.gpsusagers.portal.answer;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.orientation.AdvisedContact;
import fr.gpsusagers.orientation.JudgedChannel;
import fr.gpsusagers.orientation.Reason;
import fr.gpsusagers.portal.Arrival;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// A contact as a page shows it.
///
/// @param channels best first; never empty
/// @param announced current announcements about the contact
/// @param lower why it is not ranked higher
public record ShownContact(
        String id,
        String name,
        Optional<String> role,
        List<String> announced,
        List<ShownChannel> channels,
        Optional<String> lower,
        List<Reason> reasons) {

    /// With all its channels.
    public static ShownContact of(Arrival arrival, AdvisedContact advised) {
        return of(arrival, advised, Integer.MAX_VALUE);
    }

    /// With the first `most` channels only.
    public static ShownContact of(Arrival arrival, AdvisedContact advised, int most) {
        Contact contact = advised.contact();
        return new ShownContact(
                contact.id().value(),
                contact.name(),
                contact.role().filter(role -> !role.equalsIgnoreCase(contact.name())),
                arrival.context().pack().banners().of(contact.id()),
                channels(advised, arrival, most),
                advised.reasons().stream()
                        .filter(Reason::isWhyLower)
                        .map(Reason::text)
                        .findFirst(),
                advised.reasons().stream()
                        .map(reason -> placed(reason, arrival))
                        .toList());
    }

    /// Titles a reason that comes from the sector with the place as the citizen named it.
    private static Reason placed(Reason reason, Arrival arrival) {
        return reason.code().startsWith("secteur")
                ? new Reason(reason.code(), arrival.placeName().orElse(reason.title()), reason.text())
                : reason;
    }

    /// Whether this citizen can use one of its channels. The relay and sign language are for deaf citizens only.
    public static boolean isFor(Arrival arrival, AdvisedContact advised) {
        return advised.channels().stream().anyMatch(judged -> isFor(arrival, judged));
    }

    private static boolean isFor(Arrival arrival, JudgedChannel judged) {
        return arrival.journey().constraints().contains(Constraint.DEAF)
                || !judged.channel().kind().isSigned();
    }

    /// Drops a channel that leads to the same target as an earlier one.
    private static List<ShownChannel> channels(AdvisedContact advised, Arrival arrival, int most) {
        var shown = new LinkedHashMap<String, ShownChannel>();
        for (JudgedChannel judged : advised.channels()) {
            if (shown.size() < most && (isFor(arrival, judged) || judged.equals(advised.best()))) {
                ShownChannel channel = ShownChannel.of(judged, arrival);
                shown.putIfAbsent(channel.means().target(), channel);
            }
        }
        return List.copyOf(shown.values());
    }

    public ShownChannel best() {
        return channels.getFirst();
    }
}
