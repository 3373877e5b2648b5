package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.Optional;

/// A way that the pack names for a need: a channel to a target, and why. Their order is the order of preference.
///
/// @param rank from 0, the most preferred
/// @param why for whom or for what it serves, in a citizen's words
/// @param url where the form, chat or procedure is
/// @param hours the hours of this way, known or not, if they differ from those of the contact: a chat beside a
/// telephone. Empty if those of the contact count
/// @param toConfirm whether the pack says that this way is to be confirmed
/// @param spot where the pack says so
public record Way(
        NeedId need,
        int rank,
        ChannelKind kind,
        Target target,
        String why,
        Optional<String> url,
        Optional<Hours> hours,
        boolean toConfirm,
        Spot spot) {

    /// A way that the pack does not write for the need: to this contact, in its own hours.
    public static Way to(
            ContactId contact, NeedId need, int rank, ChannelKind kind, String why, Optional<String> url, Spot spot) {
        return new Way(need, rank, kind, new Target.ToContact(contact), why, url, Optional.empty(), false, spot);
    }
}
