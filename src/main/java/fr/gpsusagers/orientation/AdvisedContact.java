package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.orientation.Candidate.Standing;
import java.util.List;
import java.util.Set;

/// A contact with the channels that serve this citizen, best first, and the reasons for its rank.
///
/// @param channels never empty
/// @param reasons why it is recommended (the best contact), or why it ranks lower (the others)
public record AdvisedContact(Contact contact, List<JudgedChannel> channels, List<Reason> reasons) {

    private static final Set<String> OF_ONE_PLACE = Set.of("secteur", "secteur-suppose", "loin");

    /// Returns this contact without the reasons that hold for one place only.
    AdvisedContact whateverThePlace() {
        return new AdvisedContact(
                contact,
                channels,
                reasons.stream()
                        .filter(reason -> !OF_ONE_PLACE.contains(reason.code()))
                        .toList());
    }

    /// Whether this contact is offered only because no contact for the need serves the citizen.
    public boolean isSafetyNet() {
        return best().standing() == Standing.SAFETY_NET;
    }

    /// Whether it accepts any enquiry, whatever the need, and forwards it.
    public boolean acceptsEverything() {
        return isSafetyNet() || best().standing() == Standing.CATCH_ALL;
    }

    /// The channel to try first.
    public JudgedChannel best() {
        return channels.getFirst();
    }
}
