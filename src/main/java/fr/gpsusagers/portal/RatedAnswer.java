package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.PageContext;
import java.util.Optional;

/// The answer that feedback or a report is about. Leaves out ids that the pack does not know.
record RatedAnswer(Journey journey, Optional<Need> need, Optional<Contact> contact) {

    static RatedAnswer read(PageContext context, Journey journey, String need, String contact) {
        return new RatedAnswer(
                journey,
                NeutralIds.findNeed(context.pack(), need),
                NeutralIds.findContact(context.pack(), contact, context.today()));
    }

    /// Whether the contact is a service of the département.
    boolean isOurs() {
        return contact.filter(Contact::ownService).isPresent();
    }

    /// The address of another page about this answer. Holds identifiers only.
    String address(String path, String more) {
        var query = new StringBuilder(journey.query());
        need.ifPresent(
                known -> add(query, "besoin=" + NeutralIds.code(known.id().value())));
        contact.ifPresent(
                known -> add(query, "contact=" + NeutralIds.code(known.id().value())));
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

    /// The address of the answer.
    String answer() {
        return journey.steps().isEmpty()
                ? need.map(known -> "/besoin/" + NeutralIds.code(known.id().value()) + journey.query())
                        .orElse("/")
                : journey.address();
    }

    /// The address of the page for when nobody answers.
    Optional<String> unanswered() {
        return journey.steps().isEmpty() ? Optional.empty() : Optional.of(journey.addressUnder("/sans-reponse"));
    }

    Optional<String> sheet() {
        return contact.map(known -> "/fiche/" + NeutralIds.code(known.id().value())
                + need.map(about -> "?besoin=" + NeutralIds.code(about.id().value())
                                + journey.query().replaceFirst("^\\?", "&"))
                        .orElse(journey.query()));
    }
}
