package fr.gpsusagers.receiving.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import fr.gpsusagers.receiving.route.Mailbox.Taker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/// What every mailbox does, real or pretended.
abstract class MailboxContract {

    static final Duration SOON = Duration.ofMillis(300);
    private static final int PATIENCE_SECONDS = 20;

    abstract Mailbox mailbox();

    /// A mail arrives at the server.
    abstract void arrives(String raw);

    private final List<String> taken = new ArrayList<>();

    private static String mail(int number) {
        return "From: essai@exemple.fr\r\nTo: contact@departement.fr\r\nSubject: Essai " + number
                + "\r\nMessage-ID: <m" + number + "@exemple.fr>\r\nContent-Type: text/plain; charset=utf-8\r\n"
                + "Content-Transfer-Encoding: 8bit\r\n\r\nJ’ai déménagé, n° " + number + ".\r\n";
    }

    @Test
    void mails_are_handed_over_as_they_came_and_once() {
        arrives(mail(1));
        arrives(mail(2));

        assertThat(mailbox().fetch(this::take, 10)).isEqualTo(new Fetch.Fetched(2));
        assertThat(taken).hasSize(2);
        assertThat(taken.getFirst()).contains("Message-ID: <m1@exemple.fr>", "J’ai déménagé, n° 1.");
        assertThat(mailbox().fetch(this::take, 10)).isEqualTo(new Fetch.Fetched(0));
    }

    @Test
    void a_mail_that_was_not_kept_comes_again() {
        arrives(mail(3));

        assertThat(mailbox()
                        .fetch(
                                _ -> {
                                    throw new IllegalStateException("no disk");
                                },
                                10))
                .isEqualTo(new Fetch.Fetched(0, 1));
        assertThat(mailbox().fetch(this::take, 10)).isEqualTo(new Fetch.Fetched(1));
        assertThat(taken).singleElement().asString().contains("n° 3");
    }

    @Test
    void a_mail_that_cannot_be_kept_hinders_no_other() {
        arrives(mail(8));
        arrives(mail(9));
        arrives(mail(10));
        Mailbox mailbox = mailbox();
        Taker picky = raw -> {
            if (read(raw).contains("Message-ID: <m8@")) {
                throw new IllegalStateException("this one never");
            }
            take(raw);
        };

        assertThat(mailbox.fetch(picky, 10)).isEqualTo(new Fetch.Fetched(2, 1));
        assertThat(taken).hasSize(2);
        assertThat(mailbox.fetch(picky, 10)).as("tried again").isEqualTo(new Fetch.Fetched(0, 1));
    }

    @Test
    void no_more_mails_are_taken_than_asked_for() {
        arrives(mail(4));
        arrives(mail(5));

        assertThat(mailbox().fetch(this::take, 1)).isEqualTo(new Fetch.Fetched(1));
        assertThat(mailbox().fetch(this::take, 1)).isEqualTo(new Fetch.Fetched(1));
    }

    @Test
    void a_mail_can_be_read_several_times_while_it_is_taken() {
        arrives(mail(6));
        mailbox()
                .fetch(
                        raw -> {
                            take(raw);
                            take(raw);
                        },
                        10);
        assertThat(taken).hasSize(2);
        assertThat(taken.getFirst()).isEqualTo(taken.getLast());
    }

    @Test
    void a_wait_ends_when_a_mail_arrives_and_after_its_time() throws Exception {
        assertThat(mailbox().await(SOON)).as("the server announces mails").isTrue();

        var waiting = CompletableFuture.supplyAsync(() -> mailbox().await(Duration.ofSeconds(PATIENCE_SECONDS)));
        Thread.sleep(SOON.toMillis());
        arrives(mail(7));
        assertThat(waiting.get(PATIENCE_SECONDS / 2, TimeUnit.SECONDS)).isTrue();
    }

    private void take(FileContent raw) {
        taken.add(read(raw));
    }

    static String read(FileContent raw) {
        try (InputStream content = raw.open()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
