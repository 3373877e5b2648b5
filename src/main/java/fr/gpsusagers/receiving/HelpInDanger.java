package fr.gpsusagers.receiving;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.person.AnswerHours.Stretch;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.sending.SentMessage;
import fr.gpsusagers.sending.SentMessage.Travel;
import fr.gpsusagers.sending.Threads;
import fr.gpsusagers.sending.notice.MailThread.Author;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.Notice;
import fr.gpsusagers.sending.notice.NoticeText;
import fr.gpsusagers.sending.notice.Outbox;
import fr.gpsusagers.sending.notice.WaysToSend;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/// Answers a mail or a text message that tells of a danger: at once, by the same way, and whatever caution asks for,
/// since its writer has just used it. It names no request, and no code that would open one. A person who named safe
/// hours gets it in those hours only. At most one an hour.
@Singleton
public final class HelpInDanger {

    static final String BY_TEXT =
            "Message bien arrivé. En danger : envoyez un SMS au 114, ou appelez le 112 ou le 17. Envie de mourir : appelez le 3114.";
    static final String BY_MAIL = """
            Votre message est bien reçu. Un agent va le lire.

            En danger : appelez le 112 ou le 17. Sans parler : envoyez un SMS au 114.
            Envie de mourir : appelez le 3114, jour et nuit.

            Pour nous écrire à nouveau, répondez à ce mail.
            """.strip();

    private static final Duration USEFUL_FOR = Duration.ofHours(1);
    private static final int DAYS_AHEAD = 8;

    private final Threads threads;
    private final Outbox outbox;
    private final Persons persons;
    private final WaysToSend ways;

    public HelpInDanger(Threads threads, Outbox outbox, Persons persons, WaysToSend ways) {
        this.threads = threads;
        this.outbox = outbox;
        this.persons = persons;
        this.ways = ways;
    }

    public void send(Enquiry enquiry, Medium medium, Instant now) {
        persons.find(enquiry.id())
                .filter(person -> canSend(person, medium))
                .flatMap(person -> findStretch(person, FrenchTime.at(now)))
                .ifPresent(stretch -> send(enquiry, medium, stretch, now));
    }

    private boolean canSend(Person person, Medium medium) {
        return switch (medium) {
            case SMS -> person.number().filter(ways::canText).isPresent();
            case EMAIL -> person.mail().filter(_ -> ways.canSend(Medium.EMAIL)).isPresent();
        };
    }

    private void send(Enquiry enquiry, Medium medium, Stretch stretch, Instant now) {
        Instant from = FrenchTime.instant(stretch.from());
        var id = UUID.nameUUIDFromBytes(("danger" + enquiry.id() + medium + from.truncatedTo(ChronoUnit.HOURS))
                .getBytes(StandardCharsets.UTF_8));
        if (threads.findEnquiry(id).isEmpty()) {
            threads.add(new SentMessage(id, enquiry.id(), words(medium), Author.PRODUCT, Travel.BACK, now));
            outbox.queue(new Notice(id, id, medium, around(medium), from, FrenchTime.instant(stretch.to())), now);
        }
    }

    private static String words(Medium medium) {
        return switch (medium) {
            case SMS -> BY_TEXT;
            case EMAIL -> BY_MAIL;
        };
    }

    private static NoticeText around(Medium medium) {
        return switch (medium) {
            case SMS -> new NoticeText("Message", "{texte}");
            case EMAIL -> new NoticeText("Votre message", "{message}\n");
        };
    }

    /// Returns when it may be sent. Empty if the person named safe hours that nobody could read: then any
    /// hour may be the wrong one.
    private static Optional<Stretch> findStretch(Person person, LocalDateTime now) {
        if (person.safeWhen().isEmpty()) {
            return Optional.of(new Stretch(now, now.plus(USEFUL_FOR)));
        }
        return person.safeHours().flatMap(_ -> findSafe(person, now));
    }

    private static Optional<Stretch> findSafe(Person person, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        return IntStream.range(0, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .flatMap(day -> person.answerHours().on(day).stream())
                .filter(stretch -> now.isBefore(stretch.to()))
                .findFirst()
                .map(stretch -> stretch.from().isBefore(now) ? new Stretch(now, stretch.to()) : stretch)
                .map(stretch -> now.equals(stretch.from()) ? shortened(stretch) : stretch);
    }

    private static Stretch shortened(Stretch stretch) {
        LocalDateTime end = stretch.from().plus(USEFUL_FOR);
        return end.isBefore(stretch.to()) ? new Stretch(stretch.from(), end) : stretch;
    }
}
