package fr.gpsusagers.portal;

import fr.gpsusagers.directory.Target;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.Pack;

/// Tells the contacts that help in danger. No callback is offered for them: another person may hold the telephone.
public final class DangerContacts {

    private DangerContacts() {}

    /// Whether a contact has a neutral id, or is a way of a need that has emergency numbers.
    public static boolean isOne(Pack pack, ContactId contact) {
        var target = new Target.ToContact(contact);
        return NeutralIds.isNeutral(contact.value())
                || pack.guide().needs().stream()
                        .filter(need -> !need.numbers().isEmpty())
                        .flatMap(need -> pack.directory().ways(need.id()).stream())
                        .anyMatch(way -> way.target().equals(target));
    }
}
