package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.gpsusagers.kernel.job.Job;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.Mailbox;
import fr.gpsusagers.receiving.route.Mailbox.Fetch;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Postfix and Dovecot stop, are killed, or hang up at the worst moment, and come back.
class MailOutageTest extends ProductOnServers {

    private static final Fetch UNREACHED = new Fetch.Unreached("imap-connection");

    @Autowired
    private List<Job> jobs;

    private final MailProgram second = new MailProgram(SERVERS, "essai2@exemple.fr");
    private final MailProgram third = new MailProgram(SERVERS, "essai3@exemple.fr");

    @Test
    void both_servers_are_gone_for_an_hour_and_nothing_is_lost_or_doubled_or_renamed() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Bonjour, à qui parler ?"));
        receive(1);
        send();
        Letter acknowledgement = citizen.awaitFromProduct(1).getFirst();

        dovecotDiesWhileItIsWaitedFor();
        second.send(second.mail(MailServers.PUBLIC, "Demande", "Ma question est dans la file de Postfix."));
        citizen.send(citizen.reply(acknowledgement, "Ma réponse aussi."));
        SERVERS.postfix().awaitQueue(2);
        answer("Appelez la mairie.");
        send(); // Postfix cannot check our password without Dovecot
        SERVERS.postfix().kill();
        answer("Ou écrivez-lui.");
        passAnHour();
        assertThat(fetch()).isEqualTo(UNREACHED);
        assertThat(count("notice where state = 'queued'")).isEqualTo(2);

        SERVERS.start();
        third.send(third.mail(MailServers.PUBLIC, "Demande", "Mon serveur a attendu."));
        awaitMailsOfCitizens(4);
        assertThat(fetch()).isInstanceOf(Fetch.Fetched.class);
        assertThat(deliver().delayed()).isZero();
        passAnHour();
        everyMailOfCitizensIsInOneRequest();
        everyMailOfOursIsInOneMailbox();
    }

    private void everyMailOfCitizensIsInOneRequest() {
        assertThat(laterWords(citizen)).containsExactly("Ma réponse aussi.");
        assertThat(firstWords(second)).contains("Ma question est dans la file de Postfix.");
        assertThat(firstWords(third)).contains("Mon serveur a attendu.");
        assertThat(count("enquiry")).isEqualTo(3);
        assertThat(publicMailbox.list()).allMatch(Letter::isSeen);
    }

    private void everyMailOfOursIsInOneMailbox() {
        assertThat(citizen.awaitFromProduct(3).stream().map(Letter::text))
                .satisfiesExactlyInAnyOrder(
                        first -> assertThat(first).contains("Nous avons reçu votre message"),
                        answer -> assertThat(answer).contains("Appelez la mairie."),
                        answer -> assertThat(answer).contains("Ou écrivez-lui."));
        second.awaitFromProduct(1);
        third.awaitFromProduct(1);
        assertThat(namesInMailboxes()).containsExactlyInAnyOrderElementsOf(namesOfSentNotices());
    }

    /// Nobody hangs up properly: the power is gone. The product notices, and fetches nothing.
    private void dovecotDiesWhileItIsWaitedFor() {
        clock.pass(Duration.ofMinutes(5));
        var watch = MailWatch.begin(jobs, clock.instant());
        SERVERS.dovecot().awaitIdle(MailServers.PUBLIC);
        SERVERS.dovecot().kill();
        watch.awaitEnd();
        assertThat(fetch()).isEqualTo(UNREACHED);
    }

    @Test
    void a_mail_that_postfix_took_without_our_knowledge_is_sent_again_under_the_same_name() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Bonjour, à qui parler ?"));
        receive(1);
        SERVERS.line().cutAtNextMail();
        send();
        await().until(SERVERS.line()::isCutYet);
        citizen.awaitFromProduct(1);
        assertThat(count("notice where state = 'queued'")).isEqualTo(1);

        clock.pass(Duration.ofMinutes(2));
        send();
        assertThat(citizen.awaitFromProduct(2)).hasSize(2);
        assertThat(namesInMailboxes().stream().distinct()).containsExactlyElementsOf(namesOfSentNotices());
    }

    @Test
    void a_large_mail_during_which_dovecot_dies_is_not_kept_by_half_and_comes_again_whole() {
        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Voici mon dossier.")
                .attach("dossier.pdf", "application/pdf", new byte[6_000_000]));
        publicMailbox.awaitMails(1);

        assertThat(product.getBean(Mailbox.class).fetch(this::keepUntilDovecotDies, 10))
                .isEqualTo(UNREACHED);
        assertThat(count("incoming_message")).isZero();
        SERVERS.start();
        assertThat(publicMailbox.list()).noneMatch(Letter::isSeen);
        receive(1);
        assertThat(firstWords(citizen)).contains("Voici mon dossier.");
    }

    private void keepUntilDovecotDies(FileContent raw) {
        product.getBean(Deliveries.class).keep(UUID.randomUUID(), () -> new DyingStream(raw.open()), clock.instant());
    }

    /// A mail whose server is killed after the first million bytes.
    private static final class DyingStream extends FilterInputStream {

        private static final int MOST = 1_000_000;

        private int read;

        DyingStream(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int more = super.read(bytes, offset, length);
            if (read < MOST && read + more >= MOST) {
                SERVERS.dovecot().kill();
            }
            read += more;
            return more;
        }
    }

    private void passAnHour() {
        for (int minute = 0; minute < 60; minute += 2) {
            clock.pass(Duration.ofMinutes(2));
            send();
        }
    }

    /// Not counting what Postfix writes about late mails.
    private void awaitMailsOfCitizens(int mails) {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> publicMailbox.list().stream()
                                .filter(letter -> letter.from().endsWith("@exemple.fr"))
                                .count()
                        == mails);
    }

    /// The `Message-ID` of each copy of a mail of ours in a mailbox.
    private List<String> namesInMailboxes() {
        return Stream.of(citizen, second, third)
                .flatMap(person -> person.listFromProduct().stream())
                .map(letter -> letter.messageId().replaceAll("[<>]|@.*", ""))
                .toList();
    }

    private List<String> namesOfSentNotices() {
        return database.sql("select message_id from notice where state = 'sent' and medium = 'EMAIL'")
                .query((row, _) -> row.getObject("message_id", UUID.class).toString())
                .list();
    }
}
