package fr.gpsusagers.orientation;

import fr.gpsusagers.directory.Contact;
import java.util.List;

/// A contact with the channels that serve this person, best first, and why it stands where it stands.
///
/// @param channels never empty
/// @param reasons why it is here (the best), or why it is lower (the others)
public record AdvisedContact(Contact contact, List<JudgedChannel> channels, List<Reason> reasons) {

    /// The channel to try first.
    public JudgedChannel best() {
        return channels.getFirst();
    }
}
