package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A contact whose team works in the product.
///
/// @param answersFor other contacts without a team of their own: a direction answers for its services
/// @param languages the languages that its agents speak besides French, as the desk declares
/// @param teamHours when its team works: never shown as reception hours
/// @param calling its time for callbacks
/// @param writing its time for written answers. Empty: these take the time for callbacks
/// @param substitute the desk that takes over
/// @param above the desk that answers for this one
/// @param confirmed whether the desk has confirmed its hours and its time for each way of answering
public record Desk(
        DeskId id,
        ContactId contact,
        List<ContactId> answersFor,
        List<Language> languages,
        String name,
        Hours teamHours,
        Capacity calling,
        Optional<Capacity> writing,
        Optional<DeskId> substitute,
        Optional<DeskId> above,
        boolean confirmed,
        Spot spot) {

    /// Finds the language of this desk that a person names among those that she speaks.
    public Optional<Language> findSpoken(String words) {
        return languages.stream().filter(language -> language.isNamedIn(words)).findFirst();
    }

    /// Returns this desk with other team hours.
    public Desk withTeamHours(Hours others) {
        return with(others, calling, writing, substitute);
    }

    /// The time from which this desk answers in this way.
    public Capacity capacity(Reply reply) {
        return reply == Reply.IN_WRITING ? writing.orElse(calling) : calling;
    }

    /// All ways of answering that draw on the same time as this one, itself included.
    public Set<Reply> sharingTimeWith(Reply reply) {
        return writing.isPresent() ? Set.of(reply) : EnumSet.allOf(Reply.class);
    }

    /// The blocks that this desk declares for this way of answering. Empty for written answers if these take the time
    /// for callbacks.
    public List<WorkBlock> declaredBlocks(Reply reply) {
        return reply == Reply.BY_CALL
                ? calling.blocks()
                : writing.map(Capacity::blocks).orElse(List.of());
    }

    /// Returns this desk with other blocks for this way of answering. Without blocks for written answers, these take
    /// the time for callbacks.
    public Desk withBlocks(Reply reply, List<WorkBlock> others) {
        var time = new Capacity(others, capacity(reply).minutesEach());
        return reply == Reply.BY_CALL
                ? with(teamHours, time, writing, substitute)
                : with(teamHours, calling, Optional.of(time).filter(some -> !some.isNone()), substitute);
    }

    /// Returns this desk with another substitute, or none.
    public Desk withSubstitute(Optional<DeskId> other) {
        return with(teamHours, calling, writing, other);
    }

    private Desk with(Hours hours, Capacity callbacks, Optional<Capacity> answers, Optional<DeskId> other) {
        return new Desk(
                id, contact, answersFor, languages, name, hours, callbacks, answers, other, above, confirmed, spot);
    }
}
