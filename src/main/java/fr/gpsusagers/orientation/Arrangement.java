package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.territory.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Groups ranked channels by contact, and explains the rank of each contact.
///
/// @param rightContact the contact that the pack names as the right one
record Arrangement(Need need, Optional<Place> place, Optional<Contact> rightContact) {

    /// A better-sourced contact takes the first place only if it is at most this many ranks lower.
    private static final int MOST_FARTHER = 4;

    private static final List<Weight> UNSURE_OR_LAST =
            List.of(Weight.DISTRUSTS, Weight.CATCH_ALL, Weight.SAFETY_NET, Weight.LAST_RESORT);

    /// @param channels in ranked order, including those set aside
    Recommendation of(List<JudgedChannel> channels, boolean placeWouldHelp) {
        var byContact = new LinkedHashMap<Contact, List<JudgedChannel>>();
        for (JudgedChannel channel : channels) {
            if (!channel.isSetAside()) {
                byContact
                        .computeIfAbsent(channel.channel().contact(), _ -> new ArrayList<>())
                        .add(channel);
            }
        }
        var reasons = new Reasons(need, place, rightContact);
        var contacts = new ArrayList<AdvisedContact>(byContact.size());
        byContact.forEach((contact, ways) ->
                contacts.add(new AdvisedContact(contact, List.copyOf(ways), reasons.of(ways.getFirst()))));
        return new Recommendation(
                need,
                place,
                reasons.explainBest(trustedFirst(aheadOfCatchAll(contacts))),
                channels.stream().filter(JudgedChannel::isSetAside).toList(),
                placeWouldHelp);
    }

    /// If the first contact is unconfirmed, the next better-sourced contact of the need takes its place, unless it
    /// is much harder to reach.
    private static List<AdvisedContact> trustedFirst(List<AdvisedContact> contacts) {
        return contacts.stream()
                .filter(contact -> UNSURE_OR_LAST.stream().noneMatch(weight -> has(contact, weight)))
                .findFirst()
                .filter(trusted -> has(contacts.getFirst(), Weight.DISTRUSTS)
                        && isAsNear(trusted.best(), contacts.getFirst().best()))
                .map(trusted -> movedFirst(trusted, contacts))
                .orElse(contacts);
    }

    private static boolean isAsNear(JudgedChannel trusted, JudgedChannel unsure) {
        return trusted.pointsIfSure() <= unsure.pointsIfSure() + MOST_FARTHER;
    }

    /// Moves an unconfirmed contact before a catch-all contact if it ranks lower only because it is unconfirmed.
    private static List<AdvisedContact> aheadOfCatchAll(List<AdvisedContact> contacts) {
        var ordered = new ArrayList<AdvisedContact>();
        for (AdvisedContact contact : contacts) {
            int at = 0;
            while (at < ordered.size() && !isBehindForBeingUnsure(contact, ordered.get(at))) {
                at++;
            }
            ordered.add(at, contact);
        }
        return ordered;
    }

    private static boolean isBehindForBeingUnsure(AdvisedContact contact, AdvisedContact before) {
        return has(contact, Weight.DISTRUSTS)
                && has(before, Weight.CATCH_ALL)
                && contact.best().pointsIfSure() <= before.best().pointsIfSure();
    }

    private static boolean has(AdvisedContact contact, Weight weight) {
        return contact.best().has(weight);
    }

    private static List<AdvisedContact> movedFirst(AdvisedContact first, List<AdvisedContact> contacts) {
        var moved = new ArrayList<>(contacts);
        moved.remove(first);
        moved.addFirst(first);
        return List.copyOf(moved);
    }
}
