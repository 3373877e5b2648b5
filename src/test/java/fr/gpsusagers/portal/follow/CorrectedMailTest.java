package fr.gpsusagers.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.Asker;
import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.running.RawClient;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// A citizen corrects the mail address on the follow-up page.
class CorrectedMailTest extends RunningProduct {

    private static final String ABOUT_RSA = "parcours=rsa/rsa-suspension&lieu=14366";
    private static final String CHANGED = "Vous avez changé votre demande";

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PretendMessages messages;

    private final RawClient client = new RawClient(this::at);
    private final Asker asker = new Asker(client);

    @BeforeEach
    void on_a_tuesday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-08T09:40"));
        team.hire(Role.AGENT, "guichet-gestion-rsa-1");
    }

    /// The page sends all its fields, also those that the citizen left as they were.
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                            ; moments=oui&prenom=&langue=&mots=             ; 0
            ''                                                            ; moments=oui&moment=matin&prenom=Camille&mots= ; 1
            &soutien=violences-conjugales&jour=lundi&jour=jeudi&de=9&a=11 ; heures=oui&jour=lundi&jour=jeudi&de=9&a=11    ; 0
            &soutien=violences-conjugales&jour=lundi                      ; heures=oui&jour=lundi&de=&a=                  ; 0
            """)
    void a_refused_address_leaves_no_line_in_the_history(String asked, String form, int changes) {
        Ticket ticket = asker.ask(ABOUT_RSA + asked);
        change(ticket, form);
        HttpResponse<String> refused = change(ticket, form + "&mail=jean%40gmail");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Vérifiez cette adresse");
        assertThat(refused.body().split(CHANGED, -1)).hasSize(changes + 1);

        change(ticket, form + "&mail=jean%40exemple.fr");
        assertThat(follow(ticket).split(CHANGED, -1)).hasSize(changes + 2);
    }

    @Test
    void a_corrected_address_gets_the_reference_and_the_code_once() {
        Ticket ticket = asker.ask(ABOUT_RSA + "&situation=sourd&mail=jaen%40exemple.fr");
        mailsTo("jaen@exemple.fr");
        change(ticket, "mail=jean%40exempel.fr");
        change(ticket, "mail=jean%40exempel.fr&mots=Merci");
        assertThat(mailsTo("jean@exempel.fr")).singleElement().asString().contains(ticket.reference(), ticket.code());

        change(ticket, "mail=jean%40exemple.fr");
        assertThat(mailsTo("jean@exemple.fr"))
                .as("corrected twice within an hour")
                .hasSize(1);
        assertThat(mailsTo("jaen@exemple.fr"))
                .as("only what was promised there")
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ''                                                 ; mail=seul%40exemple.fr                              ; seul@exemple.fr    ; 1
            ''                                                 ; mail=danger%40exemple.fr&mots=Mon+mari+me+frappe    ; danger@exemple.fr  ; 0
            &soutien=violences-conjugales&jour=lundi&de=9&a=11 ; heures=oui&jour=lundi&de=9&a=11&mail=sur%40exemple.fr ; sur@exemple.fr   ; 0
            """)
    void a_new_address_gets_them_only_if_a_mail_puts_nobody_in_danger(
            String asked, String form, String mail, int mails) {
        Ticket ticket = asker.ask(ABOUT_RSA + asked);
        change(ticket, form);
        assertThat(follow(ticket)).containsAnyOf(CHANGED, "Vous avez ajouté un mot");
        assertThat(mailsTo(mail)).hasSize(mails);
    }

    private List<String> mailsTo(String mail) {
        sendNotices.send(Medium.EMAIL, clock.instant());
        return messages.list().stream()
                .filter(message -> message.to().equals(new Address.Mailbox(new EmailAddress(mail))))
                .map(message -> message.text().body())
                .toList();
    }

    private HttpResponse<String> change(Ticket ticket, String form) {
        return client.send(client.post("/suivi/changer", form).header("Cookie", asker.pass(ticket)));
    }

    private String follow(Ticket ticket) {
        return client.send(client.get("/suivi").header("Cookie", asker.pass(ticket)))
                .body();
    }
}
