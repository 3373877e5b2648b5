package fr.gpsusagers.portal.feedback;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Visit;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.portal.Journey;
import java.util.Optional;

/// Which answer something is said about. What the pack does not know is left out.
record About(Journey journey, Optional<Need> need, Optional<Contact> contact) {

    static About read(Visit visit, Journey journey, String need, String contact) {
        Pack pack = visit.pack();
        return new About(
                journey,
                pack.guide().needs().stream()
                        .filter(known -> known.id().value().equals(need))
                        .findFirst(),
                contact(pack, contact, visit));
    }

    private static Optional<Contact> contact(Pack pack, String id, Visit visit) {
        try {
            return pack.directory().findContact(new ContactId(id), visit.now().toLocalDate());
        } catch (IllegalArgumentException noIdentifier) {
            return Optional.empty();
        }
    }

    /// A page about the same answer. Identifiers only.
    String address(String path, String more) {
        var query = new StringBuilder(journey.query());
        need.ifPresent(known -> add(query, "besoin=" + known.id()));
        contact.ifPresent(known -> add(query, "contact=" + known.id()));
        if (!journey.steps().isEmpty()) {
            add(query, "parcours=" + journey.joinedSteps());
        }
        if (!more.isEmpty()) {
            add(query, more.substring(1));
        }
        return path + query;
    }

    private static void add(StringBuilder query, String part) {
        query.append(query.isEmpty() ? '?' : '&').append(part);
    }

    /// The answer itself.
    String answer() {
        return journey.steps().isEmpty()
                ? need.map(known -> "/besoin/" + known.id() + journey.query()).orElse("/")
                : journey.address();
    }

    /// Who helps when nobody answers.
    Optional<String> unanswered() {
        return journey.steps().isEmpty() ? Optional.empty() : Optional.of(journey.addressUnder("/sans-reponse"));
    }

    Optional<String> sheet() {
        return contact.map(known -> "/fiche/" + known.id()
                + need.map(about -> "?besoin=" + about.id() + journey.query().replaceFirst("^\\?", "&"))
                        .orElse(journey.query()));
    }
}
