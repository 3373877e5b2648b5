package fr.gpsusagers.portal.contact;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.availability.likely.LikelyHours;
import fr.gpsusagers.orientation.JudgedChannel;
import java.time.LocalDateTime;

/// Whether somebody answers now, in words. Where the hours are not known, what is likely is said as likely.
record ChannelState(OpeningWords words, boolean worksNow) {

    static ChannelState of(JudgedChannel judged, LocalDateTime now, Calendars calendars) {
        return switch (judged.opening()) {
            case Opening.Open open -> new ChannelState(OpeningWords.of(open, now), true);
            case Opening.Closed closed -> new ChannelState(OpeningWords.of(closed, now), false);
            case Opening.NotKnown _ ->
                likely(LikelyHours.say(judged.channel().contact().id(), now, calendars));
        };
    }

    private static ChannelState likely(LikelyHours hours) {
        return new ChannelState(hours.asState(), hours instanceof LikelyHours.LikelyOpen);
    }
}
