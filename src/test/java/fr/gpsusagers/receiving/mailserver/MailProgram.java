package fr.gpsusagers.receiving.mailserver;

import static org.awaitility.Awaitility.await;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// The mail program of a person: it writes by SMTP, and reads the person's mailbox by IMAP without marking anything.
final class MailProgram {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final MailServers servers;
    private final String address;

    MailProgram(MailServers servers, String address) {
        this.servers = servers;
        this.address = address;
    }

    String address() {
        return address;
    }

    /// A mail of this person, to be sent.
    WrittenMail mail(String to, String subject, String words) {
        return new WrittenMail(address, to, subject, words);
    }

    /// The reply of this person to a mail, with what it quotes below.
    WrittenMail reply(Letter letter, String words) {
        return mail(
                        letter.replyTo(),
                        "Re: " + letter.subject(),
                        words + "\n\nLe lun. 14 déc. 2026 à 08:00, Département <" + MailServers.PUBLIC + "> a écrit :\n"
                                + letter.text()
                                        .lines()
                                        .map(line -> "> " + line)
                                        .reduce("", (quoted, line) -> quoted + line + "\n"))
                .answering(letter.messageId());
    }

    /// The mail leaves from the server of this person, and Postfix takes it.
    void send(WrittenMail mail) {
        sendFrom(address, mail);
    }

    /// @param sender whom the sending server names (`MAIL FROM`), whatever the mail says in `From`
    void sendFrom(String sender, WrittenMail mail) {
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty(
                "mail.smtp.port", String.valueOf(servers.postfix().publicPort()));
        properties.setProperty("mail.smtp.from", sender);
        properties.setProperty("mail.smtp.localhost", "mail.exemple.fr");
        try {
            Transport.send(mail.message(Session.getInstance(properties)));
        } catch (MessagingException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /// Waits until this many mails of the product are in the mailbox, and returns all of them, oldest first.
    List<Letter> awaitFromProduct(int mails) {
        return await(mails + " mails to " + address)
                .atMost(PATIENCE)
                .until(this::listFromProduct, found -> found.size() >= mails);
    }

    /// The mails in the mailbox that the product wrote, not those of mail servers.
    List<Letter> listFromProduct() {
        return list().stream()
                .filter(letter -> letter.from().equals(MailServers.PUBLIC))
                .toList();
    }

    /// Waits until this many mails are in the mailbox, read or not.
    List<Letter> awaitMails(int mails) {
        return await(mails + " mails to " + address).atMost(PATIENCE).until(this::list, found -> found.size() >= mails);
    }

    List<Letter> list() {
        try (Store store = connect();
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_ONLY);
            var letters = new ArrayList<Letter>();
            for (Message message : inbox.getMessages()) {
                letters.add(letter(message));
            }
            return letters;
        } catch (MessagingException lost) {
            throw new IllegalStateException(lost);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    private static Letter letter(Message message) throws MessagingException, IOException {
        boolean isSeen = message.isSet(Flags.Flag.SEEN);
        var raw = new ByteArrayOutputStream();
        message.writeTo(raw);
        return Letter.read(new ByteArrayInputStream(raw.toByteArray()), isSeen);
    }

    private Store connect() throws MessagingException {
        var properties = new Properties();
        properties.setProperty("mail.imap.peek", "true");
        Store store = Session.getInstance(properties).getStore("imap");
        store.connect("127.0.0.1", servers.dovecot().imapPort(), address, Dovecot.PASSWORD);
        return store;
    }
}
