package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.EmailAddress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/// What a channel is made of, for one contact: only what really works has one.
public sealed interface Reach {

    /// Call: the lines, the first first.
    record Call(List<Line> lines) implements Reach {}

    /// Send a text message.
    record Text(Line line) implements Reach {}

    /// Write an e-mail.
    record Mail(EmailAddress address) implements Reach {}

    /// Open an address on the internet.
    record Web(String url) implements Reach {}

    /// Go there.
    record Visit(PostalAddress address) implements Reach {}

    /// Write a letter; `careOf` names the service on the envelope when another body's address is used.
    record Letter(PostalAddress address, String careOf) implements Reach {}

    /// Leave one's number: an agent calls back.
    ///
    /// @param by when at the latest, as it would be promised now
    record CallBack(LocalDateTime by) implements Reach {}

    /// Write on this site to a desk of ours.
    ///
    /// @param by when its answer is there at the latest, as it would be promised now
    record Write(LocalDateTime by) implements Reach {}

    /// Call the lines through the relay for people who are deaf, whose application is at this address.
    ///
    /// @param own the administration's relay; empty for the one that telephone operators offer
    record Relayed(List<Line> lines, String url, Optional<OwnRelay> own) implements Reach {}
}
