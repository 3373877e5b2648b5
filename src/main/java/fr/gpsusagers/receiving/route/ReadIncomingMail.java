package fr.gpsusagers.receiving.route;

import fr.gpsusagers.enquiry.citizen.ReceivedMessage.Meaning;
import fr.gpsusagers.enquiry.person.Redacted;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.kernel.load.TooBusy;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.receiving.UnderstandMessage;
import fr.gpsusagers.receiving.UnderstandMessage.Understood;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.mail.MailReader;
import fr.gpsusagers.receiving.mail.ReadMail;
import fr.gpsusagers.receiving.quote.NewWords;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.sending.notice.Medium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads a mail that came in, has its files examined, and understands its words. Of a mail that cannot be read, the
/// header may still be readable: then its sender is answered, and a danger is heard as far as its words are plain.
@Singleton
public final class ReadIncomingMail {

    private static final int LOOKED_THROUGH = 20_000;

    private static final ReadMail NO_HEADER = new ReadMail(
            ReadMail.Kind.BULK,
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            "",
            NewWords.NONE,
            List.of(),
            Optional.empty(),
            true);

    private final MailFiles files;
    private final UnderstandMessage understandMessage;
    private final SenderAuthentication authentication;

    public ReadIncomingMail(MailFiles files, UnderstandMessage understandMessage, SenderAuthentication authentication) {
        this.files = files;
        this.understandMessage = understandMessage;
        this.authentication = authentication;
    }

    ExaminedMail read(QueuedMessage queued, FileContent raw) throws IOException {
        return canBeRead(queued) ? files.examine(raw) : files.examineUnread(unread(readHead(raw)), raw);
    }

    private static boolean canBeRead(QueuedMessage queued) {
        return queued.unread() < Route.MOST_UNREAD;
    }

    Incoming understand(QueuedMessage queued, ExaminedMail examined, Pack pack, Instant now) throws IOException {
        ReadMail mail = examined.mail();
        String words = examined.addTo(words(mail));
        String withSubject = examined.addTo(withSubject(mail));
        Understood first = canBeRead(queued)
                ? understandMessage.understand(pack, withSubject, FrenchTime.at(now))
                : understoodAsFarAsPlain(mail, examined.raw(), pack, now);
        Understood reply = canBeRead(queued) && !words.equals(withSubject)
                ? understandMessage.understand(pack, words, FrenchTime.at(now))
                : first;
        return new Incoming(
                Medium.EMAIL,
                key(mail, examined.raw()),
                Optional.empty(),
                mail.from(),
                authentication.isVouched(mail),
                mail.kind() == ReadMail.Kind.PERSON,
                words,
                reply.meaning(),
                withSubject,
                first,
                examined.countKept());
    }

    private static ReadMail readHead(FileContent raw) throws IOException {
        try (InputStream content = raw.open()) {
            return MailReader.readHead(content);
        } catch (RuntimeException | StackOverflowError unreadable) {
            return NO_HEADER;
        }
    }

    private static ReadMail unread(ReadMail head) {
        return new ReadMail(
                head.kind(),
                head.from(),
                head.recipients(),
                head.messageId(),
                head.answered(),
                head.subject().isBlank() ? "Mail que nous n’avons pas pu lire" : head.subject(),
                new NewWords("Nous n’avons pas pu lire ce mail. Ouvrez le fichier joint.", ""),
                head.authentications(),
                head.report(),
                true);
    }

    private Understood understoodAsFarAsPlain(ReadMail mail, FileContent raw, Pack pack, Instant now)
            throws IOException {
        try (InputStream content = raw.open()) {
            String start = new String(content.readNBytes(LOOKED_THROUGH), StandardCharsets.UTF_8);
            String body = start.replaceFirst("(?s)^.*?\\r?\\n\\r?\\n", "");
            String words = Redacted.of(mail.subject() + "\n" + body).text();
            return understandMessage.understand(pack, words, FrenchTime.at(now));
        } catch (TooBusy later) {
            throw later;
        } catch (RuntimeException | StackOverflowError unreadable) {
            return Understood.as(Meaning.ASKS);
        }
    }

    /// The words as the desk reads them: without numbers that nobody needs, cut where they are too long. What is cut is
    /// kept as a file.
    private static String words(ReadMail mail) {
        String words = Redacted.of(mail.text().words()).text();
        return words.length() <= MailFiles.LONGEST_WORDS
                ? words
                : Letters.cut(words, MailFiles.LONGEST_WORDS) + " […] La suite est dans le fichier joint.";
    }

    /// The words of a first mail, with its subject if the words do not begin with it.
    private static String withSubject(ReadMail mail) {
        String words = words(mail);
        String subject = Redacted.of(mail.subject()).text();
        return subject.isBlank() || words.startsWith(subject) ? words : (subject + "\n" + words).strip();
    }

    /// Tells mails apart: by `Message-ID` and sender, so that a mail that is fetched or delivered twice is one mail. A
    /// mail without `Message-ID` is told apart by its content.
    private static String key(ReadMail mail, FileContent raw) throws IOException {
        if (mail.messageId().isPresent()) {
            String sender = mail.from().map(EmailAddress::value).orElse("").toLowerCase(Locale.ROOT);
            return Sha256.hex(mail.messageId().get() + "\n" + sender);
        }
        try (InputStream content = raw.open()) {
            return Sha256.hex(content);
        }
    }
}
