package fr.gpsusagers.availability;

import fr.gpsusagers.kernel.ContactId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// A rule of thumb for a contact whose hours are not known: most public services answer on working days, in the
/// morning and in the afternoon. It chooses what a page shows first, but ranks no contact.
public sealed interface LikelyHours {

    /// The usual hours of a public service, narrower than those of most of them.
    Hours USUAL = Hours.parse("Mo-Fr 09:00-12:00,14:00-16:30");

    /// Says what is likely at this moment of the legal time. Public holidays and the exceptional closures of the
    /// contact count as closed.
    static LikelyHours say(ContactId contact, LocalDateTime now, Calendars calendars) {
        return switch (calendars.opening(USUAL, contact, now)) {
            case Opening.Closed(var opensAt, var _) ->
                new LikelyClosed(
                        opensAt.map(at -> halfDay(now.toLocalDate(), at)).orElse("plus tard"));
            case Opening.Open _, Opening.NotKnown _ -> new LikelyOpen();
        };
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

    /// « Sans doute ouvert », « Sans doute fermé, essayez lundi matin ».
    String inWords();

    /// The same words as the state of a contact, in the tone of what is not known.
    default OpeningWords asState() {
        return new OpeningWords(inWords(), Optional.empty(), OpeningWords.Tone.UNKNOWN);
    }

    /// Most public services are open at this moment.
    record LikelyOpen() implements LikelyHours {

        @Override
        public String inWords() {
            return "Sans doute ouvert";
        }
    }

    /// Most public services are closed at this moment.
    ///
    /// @param tryAgain the next half-day to try: « cet après-midi », « demain matin », « lundi matin »
    record LikelyClosed(String tryAgain) implements LikelyHours {

        @Override
        public String inWords() {
            return "Sans doute fermé, essayez " + tryAgain;
        }
    }
}
