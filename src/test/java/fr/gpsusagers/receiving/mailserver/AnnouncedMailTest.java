package fr.gpsusagers.receiving.mailserver;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.job.Job;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Dovecot announces a mail (IDLE, RFC 2177), and the product fetches it then. The order of events shows it:
/// the job that fetches every twenty seconds stands still in tests, so only the announcement can have led to
/// the fetch.
class AnnouncedMailTest extends ProductOnServers {

    @Autowired
    private List<Job> jobs;

    /// After an outage the product waits for announcements again only later: that of another test is over.
    @BeforeEach
    void on_a_tuesday() {
        clock.moveTo(MONDAY.plusDays(1));
    }

    @Test
    void a_mail_is_fetched_because_dovecot_announces_it() {
        int before = listEvents().size();
        var watch = MailWatch.begin(jobs, clock.instant());
        SERVERS.dovecot().awaitIdle(MailServers.PUBLIC);
        assertThat(watch.isOver()).isFalse();
        assertThat(count("incoming_message")).isZero();

        citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Bonjour, à qui parler ?"));
        watch.awaitEnd();
        Awaitility.await()
                .untilAsserted(() -> assertThat(count("incoming_message")).isEqualTo(1));
        assertThat(listEvents().subList(before, listEvents().size()))
                .as("the wait, the mail, the fetch")
                .containsExactly("signed in", "saved", "signed in");
    }

    @Test
    void each_announcement_is_heard_and_nothing_is_fetched_twice() {
        for (int mail = 1; mail <= 3; mail++) {
            var watch = MailWatch.begin(jobs, clock.instant());
            SERVERS.dovecot().awaitIdle(MailServers.PUBLIC);
            citizen.send(citizen.mail(MailServers.PUBLIC, "Demande", "Question n° " + mail));
            watch.awaitEnd();
            int mails = mail;
            Awaitility.await()
                    .untilAsserted(() -> assertThat(count("incoming_message")).isEqualTo(mails));
            deliver();
        }
        assertThat(listOpen(citizen.address())).hasSize(3);
    }

    private static List<String> listEvents() {
        return SERVERS.dovecot().listEvents(MailServers.PUBLIC);
    }
}
