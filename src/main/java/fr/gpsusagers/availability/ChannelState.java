package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDateTime;

/// Whether somebody answers now, in words. Where the hours are not known, what is likely is said as likely.
///
/// @param worksNow whether somebody answers, or is likely to
public record ChannelState(OpeningWords words, boolean worksNow) {

    public static ChannelState of(Opening opening, ContactId contact, LocalDateTime now, Calendars calendars) {
        return switch (opening) {
            case Opening.Open open -> new ChannelState(OpeningWords.of(open, now), true);
            case Opening.Closed closed -> new ChannelState(OpeningWords.of(closed, now), false);
            case Opening.NotKnown _ -> likely(LikelyHours.say(contact, now, calendars));
        };
    }

    private static ChannelState likely(LikelyHours hours) {
        return new ChannelState(hours.asState(), hours instanceof LikelyHours.LikelyOpen);
    }
}
