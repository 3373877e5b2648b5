package fr.gpsusagers.enquiry;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;

/// What an enquiry is about and where it came from. Nothing in it tells who asks.
///
/// @param precedence whether it comes before others
/// @param contact whom the orientation named
/// @param path the questions answered on the way
/// @param packVersion the fingerprint of the content that was in service
/// @param channel how the answer is to come: `CALLBACK`, or a written one for who does not want to be called
public record Topic(
        NeedId need,
        ThemeId theme,
        Precedence precedence,
        Optional<SectorId> sector,
        ContactId contact,
        List<String> path,
        String packVersion,
        ChannelKind channel,
        AskedFor askedFor,
        Caution caution) {

    public Topic {
        path = List.copyOf(path);
    }

    /// Who comes first in a queue.
    public enum Precedence {
        URGENT,
        IN_TURN
    }

    /// The last question that led here: what sent it to the wrong desk, where it was the wrong one.
    public String lastQuestion() {
        return path.size() < 2 ? "none" : path.get(path.size() - 2);
    }

    public boolean isUrgent() {
        return precedence == Precedence.URGENT;
    }

    /// Whether the person gets the answer to read, and is not called.
    public boolean isAnsweredInWriting() {
        return channel.isWritten() || !caution.allowsCalls();
    }

    public Topic by(ChannelKind other) {
        return new Topic(need, theme, precedence, sector, contact, path, packVersion, other, askedFor, caution);
    }

    public Topic with(Caution other) {
        return new Topic(need, theme, precedence, sector, contact, path, packVersion, channel, askedFor, other);
    }
}
