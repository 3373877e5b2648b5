package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import java.util.List;
import java.util.Set;

/// A contact with the channels that serve this person, best first, and why it stands where it stands.
///
/// @param channels never empty
/// @param reasons why it is here (the best), or why it is lower (the others)
public record AdvisedContact(Contact contact, List<JudgedChannel> channels, List<Reason> reasons) {

    private static final Set<String> OF_ONE_PLACE = Set.of("secteur", "secteur-suppose", "loin");

    /// The same, without what is true of one place only.
    AdvisedContact whateverThePlace() {
        return new AdvisedContact(
                contact,
                channels,
                reasons.stream()
                        .filter(reason -> !OF_ONE_PLACE.contains(reason.code()))
                        .toList());
    }

    /// Whether it is only offered because no contact of the need serves.
    public boolean isSafetyNet() {
        return best().objections().stream().anyMatch(objection -> objection.weight() == Objection.Weight.SAFETY_NET);
    }

    /// The channel to try first.
    public JudgedChannel best() {
        return channels.getFirst();
    }
}
