package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.EmailAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/// Turns a mail that is attached to another mail into plain text.
final class PassedOn {

    private PassedOn() {}

    /// Returns the words of a mail with its sender and its subject; empty if it has none.
    ///
    /// @param mail the mail, or its beginning
    /// @param depth how deep it lies within the mail that is read
    static Optional<String> find(byte[] mail, int depth) throws IOException {
        ReadMail read = new MailReading(new ByteArrayInputStream(mail), (_, _) -> {}, depth + 1).read();
        if (read.text().words().isBlank()) {
            return Optional.empty();
        }
        String from = read.from()
                .map(EmailAddress::value)
                .map(address -> "De : " + address + "\n")
                .orElse("");
        String subject = read.subject().isEmpty() ? "" : "Objet : " + read.subject() + "\n";
        return Optional.of(from + subject + "\n" + read.text().words());
    }
}
