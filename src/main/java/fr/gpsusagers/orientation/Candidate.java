package fr.gpsusagers.orientation;

import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.directory.Channel;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.orientation.Rule.Case;
import java.time.LocalDateTime;
import java.util.Optional;

/// A channel for the rules to judge.
///
/// @param way the way that the pack names
/// @param kind the kind of the channel; a relay for deaf citizens is judged by the way of the telephone
/// @param channel the channel itself; empty while its contact depends on a place that the citizen has not given
/// @param opening open, closed or unknown, at the moment for which the citizen asks
/// @param standing how its contact relates to the need
public record Candidate(Way way, ChannelKind kind, Optional<Channel> channel, Opening opening, Standing standing) {

    /// How a contact relates to a need.
    public enum Standing {
        /// The pack names it as the right contact.
        IN_CHARGE,
        /// The same administration; accepts any request and forwards it.
        CATCH_ALL,
        /// The same administration: it helps, or passes the request on.
        SAME_ADMINISTRATION,
        /// Another body that the pack names for this need.
        OTHER_BODY,
        /// The switchboard, if it is not the right contact.
        SWITCHBOARD,
        /// Offered for any need, if nothing else serves.
        SAFETY_NET
    }

    /// Returns a channel for the rules to judge.
    static Candidate of(Channel channel, Standing standing, Case subject) {
        return new Candidate(channel.way(), channel.kind(), Optional.of(channel), opening(channel, subject), standing);
    }

    /// A callback can be requested, and a message written, at any hour, whatever the hours of the contact.
    private static Opening opening(Channel channel, Case subject) {
        return channel.kind() == ChannelKind.CALLBACK || channel.kind() == ChannelKind.MESSAGE
                ? new Opening.Open(Optional.empty())
                : subject.calendars()
                        .opening(
                                channel.hours(),
                                channel.contact().id(),
                                subject.situation().at());
    }

    /// Returns when it opens: the earliest of times if it is open, the latest if that is not known.
    public LocalDateTime opensAt() {
        return switch (opening) {
            case Opening.Open _ -> LocalDateTime.MIN;
            case Opening.Closed(Optional<LocalDateTime> at, var _) -> at.orElse(LocalDateTime.MAX);
            case Opening.NotKnown _ -> LocalDateTime.MAX;
        };
    }

    public Optional<Contact> contact() {
        return channel.map(Channel::contact);
    }
}
