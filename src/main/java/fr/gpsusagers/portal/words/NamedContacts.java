package fr.gpsusagers.portal.words;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.orientation.search.Found.FoundContact;
import fr.gpsusagers.portal.Journey;
import fr.gpsusagers.portal.Link;
import fr.gpsusagers.portal.NameSearch;
import java.util.List;

/// The contacts to choose from, if the words name several.
///
/// @param more how many others the words name too
/// @param words what the citizen wrote, to add a commune to it
record NamedContacts(List<Link> choices, int more, Journey journey, String words) {

    private static final int MOST = 10;

    static NamedContacts of(List<Contact> contacts, Journey journey, String words) {
        return new NamedContacts(
                contacts.stream()
                        .limit(MOST)
                        .map(contact -> choice(contact, isAlone(contact, contacts), journey))
                        .toList(),
                Math.max(0, contacts.size() - MOST),
                journey,
                words);
    }

    private static boolean isAlone(Contact contact, List<Contact> all) {
        return all.stream().filter(other -> other.name().equals(contact.name())).count() == 1;
    }

    /// @param isAlone whether the contact is the only one with its name
    private static Link choice(Contact contact, boolean isAlone, Journey journey) {
        String who = isAlone ? contact.role().orElse("") : contact.fullName();
        String detail =
                contact.address().isVisitable() ? contact.address().toGoTo().inOneLine() : who;
        return new Link(contact.name(), detail, NameSearch.address(new FoundContact(contact), journey));
    }

    String lead() {
        return more == 0
                ? "Choisissez, ou ajoutez votre commune à vos mots."
                : "Il y en a " + (choices.size() + more) + ". Ajoutez votre commune à vos mots.";
    }
}
