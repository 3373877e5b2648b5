package fr.gpsusagers.orientation.words;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.Pack;
import java.time.LocalDate;
import java.util.Optional;

/// The number that helps with a danger that is past, or feared without cause: said gently, beside the answer,
/// without an alarm.
public record GentleLine(PhoneNumber number) {

    /// The line of a danger; empty when the pack gives no number for it.
    public static Optional<GentleLine> find(Pack pack, NeedId danger, LocalDate day) {
        return pack.guide()
                .findNeed(danger)
                .flatMap(need -> pack.directory().findContactInCharge(need.id(), Optional.empty(), day))
                .flatMap(contact -> contact.lines().stream().findFirst())
                .map(line -> new GentleLine(line.number()));
    }
}
