package fr.gpsusagers.orientation.words;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;

/// The number that helps with a danger that is past or doubtful. Pages give it gently, beside the answer and
/// without an alarm.
public record GentleLine(PhoneNumber number) {

    /// Returns the line for a danger; empty if the pack gives no number for it.
    public static Optional<GentleLine> find(Pack pack, NeedId danger, LocalDate day) {
        return pack.guide()
                .findNeed(danger)
                .flatMap(need ->
                        pack.directory().findContact(pack.directory().inCharge(need.id()), Optional.empty(), day))
                .flatMap(contact -> contact.lines().stream().findFirst())
                .map(line -> new GentleLine(line.number()));
    }
}
