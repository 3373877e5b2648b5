package fr.gpsusagers.orientation.rule;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Way;
import java.util.Optional;

/// A way to be judged.
///
/// @param way the line of the pack
/// @param kind the channel's kind (a telephone's relay has the telephone's way)
/// @param channel the channel that works; empty while the place that tells the contact is not known
/// @param opening its state at the moment of the situation
/// @param standing what its contact is to the need
public record Candidate(Way way, ChannelKind kind, Optional<Channel> channel, Opening opening, Standing standing) {

    /// What a contact is to a need.
    public enum Standing {
        /// The pack names it as the right contact.
        IN_CHARGE,
        /// The same administration; accepts any request and forwards it.
        CATCH_ALL,
        /// The same administration: it helps or passes on.
        SAME_ADMINISTRATION,
        /// Another body that the pack names for this need.
        OTHER_BODY,
        /// The switchboard, where it is not the right contact.
        SWITCHBOARD,
        /// Offered whatever the need, when nothing else serves.
        SAFETY_NET
    }

    public Optional<Contact> contact() {
        return channel.map(Channel::contact);
    }
}
