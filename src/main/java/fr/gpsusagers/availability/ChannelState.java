package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// Whether somebody answers now, in words. Where the hours are not known, what is likely is said as likely.
///
/// @param worksNow whether somebody answers, or is likely to
public record ChannelState(OpeningWords words, boolean worksNow) {

    /// The usual hours of a public service, narrower than those of most of them.
    private static final Hours USUAL = Hours.parse("Mo-Fr 09:00-12:00,14:00-16:30");

    public static ChannelState of(Opening opening, ContactId contact, LocalDateTime now, Calendars calendars) {
        return switch (opening) {
            case Opening.Open open -> new ChannelState(OpeningWords.of(open, now), true);
            case Opening.Closed closed -> new ChannelState(OpeningWords.of(closed, now), false);
            case Opening.NotKnown _ -> likely(contact, now, calendars);
        };
    }

    /// A rule of thumb for a contact whose hours are not known: most public services answer on working days, in
    /// the morning and in the afternoon. Public holidays and the exceptional closures of the contact count as
    /// closed. It chooses what a page shows first, but ranks no contact.
    static ChannelState likely(ContactId contact, LocalDateTime now, Calendars calendars) {
        return switch (calendars.opening(USUAL, contact, now)) {
            case Opening.Closed(var opensAt, var _) ->
                likely(
                        "Sans doute fermé, essayez "
                                + opensAt.map(at -> halfDay(now.toLocalDate(), at))
                                        .orElse("plus tard"),
                        false);
            case Opening.Open _, Opening.NotKnown _ -> likely("Sans doute ouvert", true);
        };
    }

    private static ChannelState likely(String words, boolean worksNow) {
        return new ChannelState(new OpeningWords(words, Optional.empty(), OpeningWords.Tone.UNKNOWN), worksNow);
    }

    private static String halfDay(LocalDate today, LocalDateTime opensAt) {
        boolean isMorning = opensAt.toLocalTime().isBefore(LocalTime.NOON);
        LocalDate day = opensAt.toLocalDate();
        if (day.equals(today)) {
            return isMorning ? "ce matin" : "cet après-midi";
        }
        String name = TimeWords.dayFrom(today, day);
        String half = isMorning ? "matin" : "après-midi";
        return name + (name.startsWith("le ") ? isMorning ? " au matin" : " dans l’après-midi" : " " + half);
    }
}
