package fr.gpsusagers.orientation;

import fr.gpsusagers.kernel.ContactId;
import java.util.List;
import java.util.Map;

/// Sentences that the site announces to citizens for some time.
///
/// @param ofSite on every page
/// @param byContact on the pages whose answer names this contact
public record Banners(List<String> ofSite, Map<ContactId, List<String>> byContact) {

    static final Banners NONE = new Banners(List.of(), Map.of());

    public Banners {
        ofSite = List.copyOf(ofSite);
        byContact = Map.copyOf(byContact);
    }

    /// Returns the sentences about a contact.
    public List<String> of(ContactId contact) {
        return byContact.getOrDefault(contact, List.of());
    }
}
