package fr.gpsusagers.console.demo;

import fr.gpsusagers.console.demo.Table.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/// A mail or a text message of an invented citizen: one line of `messages.tsv`. A second one with the same key stays in
/// the thread of the first.
record InventedMessage(Row row) {

    Instant at() {
        return row.at();
    }

    /// Returns the key of its request.
    String key() {
        return row.text("cle");
    }

    /// Returns the mail address or the number of its citizen.
    String from() {
        return row.text("de");
    }

    boolean isMail() {
        return from().contains("@");
    }

    String words() {
        return row.text("mots");
    }

    /// Returns the mail as its mail program sends it.
    byte[] raw(String to) {
        String subject = Base64.getEncoder().encodeToString(row.text("objet").getBytes(StandardCharsets.UTF_8));
        String mail = "From: <" + from() + ">\r\nTo: <" + to + ">\r\nSubject: =?utf-8?B?" + subject
                + "?=\r\nMessage-ID: <" + key() + "-" + at().getEpochSecond()
                + "@courriel.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words()
                + "\r\n";
        return mail.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "InventedMessage[" + key() + "]";
    }
}
