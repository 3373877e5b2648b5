package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.sending.NoteBounces;
import fr.gpsusagers.sending.notice.PretendMessages.Message;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Mails that machines write, and mails that nobody can read.
class MachineMailTest extends IncomingMail {

    @Test
    void what_machines_write_by_themselves_opens_nothing() {
        post.receive("Auto-Submitted: auto-replied\r\n"
                + Post.mail(CITIZEN, Post.PUBLIC, "Réponse automatique : absente", "Je suis absente."));
        post.receive(Post.mail(Post.PUBLIC, Post.PUBLIC, "Boucle", "Nous-mêmes."));

        assertThat(openOf(CITIZEN)).isEmpty();
        assertThat(openOf(Post.PUBLIC)).isEmpty();
    }

    @Test
    void a_mail_of_ours_that_comes_back_later_is_noted_on_the_card() {
        first("Bonjour, à qui parler ?");
        Message copy = post.lastSentTo(CITIZEN);

        post.receive(report(copy));
        product.getBean(NoteBounces.class).note(product.getBean(PackInUse.class).current(), clock.instant());

        assertThat(steps.list(open().id()).stream().map(RecordedStep::step))
                .contains(new Step.Undelivered(Optional.of("mail"), Optional.of("dsn-5.1.1")));
    }

    @Test
    void a_file_that_may_run_something_is_not_kept_and_the_words_name_it() {
        post.receive("""
                From: essai@exemple.fr
                To: %s
                Subject: Ma facture
                Message-ID: <exe1@mail.exemple.fr>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain; charset=utf-8

                Voici ma facture.
                --b
                Content-Type: application/pdf; name="facture.exe"
                Content-Disposition: attachment; filename="facture.exe"
                Content-Transfer-Encoding: base64

                TVqQAAMAAAAEAAAA//8AALgAAAAAAAAAQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
                --b--
                """.formatted(Post.PUBLIC).replace("\n", "\r\n"));

        assertThat(person().words().getFirst()).contains("Voici ma facture.", "[Fichier non gardé\u00A0: facture.exe]");
        assertThat(database.sql("select count(*) from attachment")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_mail_that_nobody_can_read_is_a_request_with_the_mail_attached() {
        post.receive("\u0000\u0001\u0002 not a mail at all");

        assertThat(database.sql("select count(*) from enquiry where state = 'waiting'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select type from attachment")
                        .query(String.class)
                        .list())
                .contains("eml");
    }

    @Test
    void once_delivered_nothing_of_a_mail_is_left_but_its_key() {
        first("Bonjour, à qui parler ?");

        assertThat(database.sql("select count(*) from incoming_piece")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(database.sql("select ending from incoming_message")
                        .query(String.class)
                        .list())
                .contains("demande");
    }

    private static String report(Message about) {
        return """
                From: MAILER-DAEMON@mail.exemple.fr
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Message-ID: <dsn1@mail.exemple.fr>
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b
                Content-Type: text/plain

                The mail could not be delivered.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mail.exemple.fr

                Final-Recipient: rfc822; essai@exemple.fr
                Action: failed
                Status: 5.1.1
                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@departement.fr>
                Subject: Votre message
                --b--
                """.formatted(Post.PUBLIC, about.message()).replace("\n", "\r\n");
    }
}
