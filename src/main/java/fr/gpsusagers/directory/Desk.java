package fr.gpsusagers.directory;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Spot;
import java.util.List;
import java.util.Optional;

/// A contact whose team works in the product.
///
/// @param answersFor other contacts without a team of their own: a direction answers for its services
/// @param languages the languages that its agents speak besides French, as the desk declares
/// @param teamHours when its team works: never shown as reception hours
/// @param callbackBlocks when it calls back, and how many agents then call: assumed by the pack
/// @param minutesPerCallback how long one callback takes: assumed by the pack until it is measured
/// @param substitute the desk that takes over
/// @param above the desk that answers for this one
/// @param confirmed whether the desk has confirmed its hours and callback blocks
public record Desk(
        DeskId id,
        ContactId contact,
        List<ContactId> answersFor,
        List<Language> languages,
        String name,
        Hours teamHours,
        List<CallbackBlock> callbackBlocks,
        int minutesPerCallback,
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
        return with(others, callbackBlocks, substitute);
    }

    /// Returns this desk with other callback blocks.
    public Desk withCallbackBlocks(List<CallbackBlock> others) {
        return with(teamHours, List.copyOf(others), substitute);
    }

    /// Returns this desk with another substitute, or none.
    public Desk withSubstitute(Optional<DeskId> other) {
        return with(teamHours, callbackBlocks, other);
    }

    private Desk with(Hours hours, List<CallbackBlock> blocks, Optional<DeskId> other) {
        return new Desk(
                id,
                contact,
                answersFor,
                languages,
                name,
                hours,
                blocks,
                minutesPerCallback,
                other,
                above,
                confirmed,
                spot);
    }
}
