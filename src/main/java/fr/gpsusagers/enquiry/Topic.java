package fr.gpsusagers.enquiry;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.territory.SectorId;
import java.util.List;
import java.util.Optional;

/// What an enquiry is about and where it came from. Contains nothing about who asks.
///
/// @param precedence whether it goes ahead of others in the queue
/// @param contact the contact that the orientation advised
/// @param path the questions answered on the way
/// @param packVersion the fingerprint of the pack in service at that time
/// @param channel how the citizen wants the answer: `CALLBACK`, or a written channel
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
        Origin origin,
        Caution caution) {

    public Topic {
        path = List.copyOf(path);
    }

    /// Priority in a queue.
    public enum Precedence {
        URGENT,
        IN_TURN
    }

    /// Returns the last question that led here. If the enquiry reached the wrong desk, this question sent it there.
    /// Returns `none` if the path holds no question.
    public String lastQuestion() {
        return path.size() < 2 ? "none" : path.get(path.size() - 2);
    }

    public boolean isUrgent() {
        return precedence == Precedence.URGENT;
    }

    /// How the citizen is answered. After violence, someone who did not say when a call is safe is never called.
    public Reply reply() {
        return channel.isWritten() || !caution.allowsCalls() ? Reply.IN_WRITING : Reply.BY_CALL;
    }

    public boolean isAnsweredInWriting() {
        return reply() == Reply.IN_WRITING;
    }

    /// Whether its citizen may be called in safe hours only. The next safe hour may be a week away.
    public boolean isCalledInSafeHours() {
        return caution == Caution.WHEN_SAID_SAFE && reply() == Reply.BY_CALL;
    }

    /// Whether it may be joined to another request. One that needs caution stays apart: its safe hours would be lost.
    public boolean mayBeJoined() {
        return caution == Caution.ORDINARY;
    }

    public Topic withoutPath() {
        return new Topic(
                need, theme, precedence, sector, contact, List.of(), packVersion, channel, askedFor, origin, caution);
    }

    public Topic by(ChannelKind other) {
        return new Topic(need, theme, precedence, sector, contact, path, packVersion, other, askedFor, origin, caution);
    }

    public Topic with(Precedence other) {
        return new Topic(need, theme, other, sector, contact, path, packVersion, channel, askedFor, origin, caution);
    }

    public Topic with(Caution other) {
        return new Topic(need, theme, precedence, sector, contact, path, packVersion, channel, askedFor, origin, other);
    }
}
