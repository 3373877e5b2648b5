package fr.gpsusagers.portal.asking;

import fr.gpsusagers.directory.Line;
import fr.gpsusagers.enquiry.DueWords;
import fr.gpsusagers.enquiry.promise.LanguageHelp;
import fr.gpsusagers.enquiry.promise.PromiseConditions;
import fr.gpsusagers.enquiry.promise.PromiseTerms.Offer;
import fr.gpsusagers.hall.PageContext;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.portal.follow.LanguageWords;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// Says on the page of a form who answers and by when, before anything is promised.
public record PromisedTime(RequestSubject subject, PromiseStanding standing) {

    /// Reads the time that a form sends back. Ignores one that cannot be parsed: the page did not write it.
    public static Optional<Instant> parse(String time) {
        try {
            return time.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(time));
        } catch (DateTimeParseException notOurs) {
            return Optional.empty();
        }
    }

    /// Returns the time for the form to send back: the one on this page, else the last one shown.
    public String shown(Optional<Instant> before) {
        return standing.offer()
                .map(known -> known.due().instant())
                .or(() -> before)
                .map(Instant::toString)
                .orElse("");
    }

    /// Returns the desk that will answer: « La gestion du RSA ».
    public String desk() {
        return standing.offer()
                .map(known -> known.desk().name())
                .orElse(subject.contact().name());
    }

    /// Returns the promised time: « lundi avant 12 h », « mardi entre 9 h et 11 h ». Empty without an offer.
    public String due() {
        LocalDateTime now = context().now();
        return standing.offer()
                .map(known ->
                        DueWords.of(known.promise(now.atZone(FrenchTime.ZONE).toInstant()), now))
                .orElse("");
    }

    /// Returns how the desk and the citizen will understand each other. Empty without an offer or a language.
    public Optional<String> language(PromiseConditions conditions, LanguageWords words) {
        LocalDate today = context().now().toLocalDate();
        return standing.offer()
                .map(Offer::desk)
                .flatMap(desk -> LanguageHelp.find(context().pack().directory(), desk.id(), conditions, today))
                .map(words::of);
    }

    /// Returns the number of the switchboard, for citizens who would rather call. Empty if the switchboard has no
    /// number.
    public Optional<Line> switchboard() {
        return context().frame().switchboard().line();
    }

    private PageContext context() {
        return subject.arrival().context();
    }
}
