package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// Text messages that tell of a danger: whom to call is said at once, unless this could put the person in
/// danger.
@ExtendWith(OutputCaptureExtension.class)
class TextDangerTest extends TextProduct {

    private static final String DANGER = "Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.";
    private static final String HELP =
            "Message bien arrivé. En danger : envoyez un SMS au 114, ou appelez le 112 ou le 17. Envie de mourir : appelez le 3114.";

    @Test
    void a_first_text_that_tells_of_a_danger_is_urgent_and_answered_at_once() throws Exception {
        telephone.receive(NUMBER, DANGER);

        assertThat(open().topic().isUrgent()).isTrue();
        assertThat(open().topic().caution()).isEqualTo(Caution.NEVER);
        assertThat(telephone.sentTo(NUMBER)).containsExactly(HELP);
    }

    @Test
    void danger_in_a_reply_makes_the_request_urgent_and_is_answered_once_an_hour() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        assertThat(telephone.sentTo(NUMBER)).hasSize(1);
        telephone.receive(NUMBER, DANGER);
        telephone.receive(NUMBER, "Il me frappe, il est là, au secours.");

        assertThat(open().topic().isUrgent()).isTrue();
        assertThat(telephone.sentTo(NUMBER)).hasSize(2).startsWith(HELP);
        clock.pass(Duration.ofHours(2));
        telephone.receive(NUMBER, DANGER + " Encore.");
        assertThat(telephone.sentTo(NUMBER)).hasSize(3);
    }

    @Test
    void under_caution_the_help_is_sent_and_nothing_else() throws Exception {
        askInDanger(UnaryOperator.identity());
        telephone.receive(NUMBER, "Avez-vous des nouvelles ?");
        telephone.receive(NUMBER, DANGER);

        assertThat(telephone.sentTo(NUMBER)).containsExactly(HELP);
    }

    @Test
    void outside_safe_hours_the_help_waits_for_the_next_safe_hour() throws Exception {
        askInDanger(person -> person.with(draft -> draft.safeWhen("mardi 9 h-11 h")));
        telephone.receive(NUMBER, DANGER);

        assertThat(telephone.sentTo(NUMBER)).isEmpty();
        clock.moveTo(LocalDateTime.parse("2026-12-15T08:59"));
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
        clock.moveTo(LocalDateTime.parse("2026-12-15T09:00"));
        assertThat(telephone.sentTo(NUMBER)).containsExactly(HELP);
    }

    @Test
    void help_that_could_not_leave_in_the_safe_hour_never_leaves() throws Exception {
        askInDanger(person -> person.with(draft -> draft.safeWhen("mardi 9 h-11 h")));
        telephone.receive(NUMBER, DANGER);

        clock.moveTo(LocalDateTime.parse("2026-12-15T11:01"));
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
    }

    @Test
    void within_safe_hours_the_help_leaves_at_once() throws Exception {
        askInDanger(person -> person.with(draft -> draft.safeWhen("lundi 9 h-11 h")));
        clock.moveTo(LocalDateTime.parse("2026-12-14T09:10"));
        telephone.receive(NUMBER, DANGER);

        assertThat(telephone.sentTo(NUMBER)).containsExactly(HELP);
    }

    @Test
    void safe_hours_that_nobody_can_read_keep_the_help_back() throws Exception {
        askInDanger(person -> person.with(draft -> draft.safeWhen("quand il n’est pas là")));
        telephone.receive(NUMBER, DANGER);

        assertThat(open().topic().isUrgent()).isTrue();
        assertThat(telephone.sentTo(NUMBER)).isEmpty();
    }

    @Test
    void the_help_leaves_although_the_limits_of_the_day_are_reached(CapturedOutput log) throws Exception {
        database.sql("insert into notice_allowance values ('total-sms', '2026-12-14', 2000)")
                .update();
        telephone.receive("+33639981299", "Bonjour, à qui parler ?");
        assertThat(telephone.sentTo("+33639981299")).isEmpty();
        telephone.receive(NUMBER, DANGER);

        assertThat(telephone.sentTo(NUMBER)).containsExactly(HELP);
        assertThat(health()).contains("\"limitReached\":true", "\"mostToday\":2000");
        assertThat(log.getAll())
                .contains("Reached the daily limit of 2000 notices by SMS")
                .doesNotContain("frappe", "39981234", "39981299");
    }

    private String health() throws Exception {
        return telephone
                .send(HttpRequest.newBuilder(URI.create(managementAt("/actuator/health/product")))
                        .build())
                .body();
    }

    @Test
    void after_stop_no_help_is_sent_and_the_desk_still_reads_the_danger_first() throws Exception {
        telephone.receive(NUMBER, "Bonjour, à qui parler ?");
        telephone.receive(NUMBER, "STOP");
        int before = telephone.sentTo(NUMBER).size();
        telephone.receive(NUMBER, DANGER);

        Enquiry.Open enquiry = open();
        assertThat(enquiry.topic().isUrgent()).isTrue();
        assertThat(telephone.sentTo(NUMBER)).hasSize(before);
    }
}
