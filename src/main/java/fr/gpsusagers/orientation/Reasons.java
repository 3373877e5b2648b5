package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.Place.Sectoring;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Explains why a contact is recommended, or why it ranks lower.
final class Reasons {

    private static final Comparator<Objection> BY_HEAVINESS =
            Comparator.comparing(Objection::weight, Comparator.reverseOrder()).thenComparingInt(Objection::points);

    private final Need need;
    private final Optional<Place> place;
    private final Optional<Contact> rightContact;

    Reasons(Need need, Optional<Place> place, Optional<Contact> rightContact) {
        this.need = need;
        this.place = place;
        this.rightContact = rightContact;
    }

    /// Returns the reasons of any contact: the purpose of its best way, then its heaviest objection.
    List<Reason> of(JudgedChannel best) {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason("pour", need.label(), best.channel().way().why()));
        if (!best.objections().isEmpty()) {
            reasons.add(Reason.whyLower(Collections.max(best.objections(), BY_HEAVINESS)));
        }
        return List.copyOf(reasons);
    }

    /// Adds to the best contact's reasons the right contact, if that is another one, and the effect of the place.
    List<AdvisedContact> explainBest(List<AdvisedContact> contacts) {
        if (contacts.isEmpty()) {
            return contacts;
        }
        AdvisedContact best = contacts.getFirst();
        var reasons = new ArrayList<Reason>();
        reasons.add(best.reasons().getFirst());
        rightContactReason(contacts).ifPresent(reasons::add);
        placeReason(best).ifPresent(reasons::add);
        best.reasons().stream().skip(1).map(Reasons::toKnow).forEach(reasons::add);
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
        return place.flatMap(here -> switch (here.sectoring()) {
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
