package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.orientation.Objection.Weight;
import fr.gpsusagers.orientation.Rule.Case;
import fr.gpsusagers.territory.Place.Sectoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Groups ranked channels by contact, and explains why each contact is recommended or ranks lower.
///
/// @param rightContact the contact that the pack names as the right one
record Arrangement(Case subject, Optional<Contact> rightContact) {

    /// A better-sourced contact takes the first place only if it is at most this many ranks lower.
    private static final int MOST_FARTHER = 4;

    private static final List<Weight> UNSURE_OR_LAST =
            List.of(Weight.DISTRUSTS, Weight.CATCH_ALL, Weight.SAFETY_NET, Weight.LAST_RESORT);

    private static final Comparator<Objection> BY_HEAVINESS =
            Comparator.comparing(Objection::weight, Comparator.reverseOrder()).thenComparingInt(Objection::points);

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
        var contacts = new ArrayList<AdvisedContact>(byContact.size());
        byContact.forEach((contact, ways) ->
                contacts.add(new AdvisedContact(contact, List.copyOf(ways), reasons(ways.getFirst()))));
        return new Recommendation(
                subject.need(),
                subject.place(),
                explainBest(trustedFirst(aheadOfCatchAll(contacts))),
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

    /// Returns the reasons of any contact: the purpose of its best way, then its heaviest objection.
    private List<Reason> reasons(JudgedChannel best) {
        var reasons = new ArrayList<Reason>();
        reasons.add(
                new Reason("pour", subject.need().label(), best.channel().way().why()));
        if (!best.objections().isEmpty()) {
            reasons.add(Reason.whyLower(Collections.max(best.objections(), BY_HEAVINESS)));
        }
        return List.copyOf(reasons);
    }

    /// Adds to the best contact's reasons the right contact, if that is another one, and the effect of the place.
    private List<AdvisedContact> explainBest(List<AdvisedContact> contacts) {
        if (contacts.isEmpty()) {
            return contacts;
        }
        AdvisedContact best = contacts.getFirst();
        var reasons = new ArrayList<Reason>();
        reasons.add(best.reasons().getFirst());
        rightContactReason(contacts).ifPresent(reasons::add);
        placeReason(best).ifPresent(reasons::add);
        best.reasons().stream().skip(1).map(Arrangement::toKnow).forEach(reasons::add);
        var explained = new ArrayList<>(contacts);
        explained.set(0, new AdvisedContact(best.contact(), best.channels(), List.copyOf(reasons)));
        return List.copyOf(explained);
    }

    /// If the right contact is not the best one, names it and says that it comes lower.
    private Optional<Reason> rightContactReason(List<AdvisedContact> contacts) {
        return rightContact
                .filter(right -> contacts.stream()
                        .skip(1)
                        .anyMatch(other -> other.contact().id().equals(right.id())))
                .map(right -> new Reason("service-en-charge", "Service en charge", right.name() + ", plus bas."));
    }

    private static Reason toKnow(Reason reason) {
        return new Reason(reason.code(), "À savoir", reason.text());
    }

    private Optional<Reason> placeReason(AdvisedContact best) {
        if (best.contact().servedSector().isEmpty() && best.contact().location().isEmpty()) {
            return Optional.empty();
        }
        return subject.place().flatMap(here -> switch (here.sectoring()) {
            case Sectoring.Certain _ ->
                best.contact()
                        .servedSector()
                        .filter(served -> here.sector().filter(served::equals).isPresent())
                        .map(_ -> new Reason(
                                "secteur", here.name(), "Ce contact reçoit les habitants de votre secteur."));
            case Sectoring.Assumed(var _, String why) -> Optional.of(new Reason("secteur-suppose", here.name(), why));
            case Sectoring.Split _ -> Optional.empty();
        });
    }
}
