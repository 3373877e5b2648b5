package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.staff.Role;
import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/// A mail that cannot be brought to a request now: it waits on disk, is tried again, and hinders no other.
class DelayedMailTest extends IncomingMail {

    private DeliverMessages.Round deliver() {
        return product.getBean(DeliverMessages.class)
                .deliver(Kind.MAIL, product.getBean(PackInUse.class).current(), clock.instant());
    }

    @Test
    void a_mail_for_which_no_desk_is_ready_waits_and_becomes_a_request_once_one_is() {
        database.sql("delete from desk_opening").update();
        assertThat(post.receive(Post.mail(CITIZEN, Post.PUBLIC, "Demande", "Bonjour, à qui parler ?")))
                .isEqualTo(new DeliverMessages.Round(0, 1));
        assertThat(openOf(CITIZEN)).isEmpty();
        assertThat(product.getBean(IncomingMessages.class).count(Kind.MAIL).messages())
                .isEqualTo(1);
        assertThat(deliver()).as("not before its time").isEqualTo(new DeliverMessages.Round(0, 0));

        clock.moveTo(LocalDateTime.parse("2026-12-14T08:05"));
        team.hire(Role.OPERATOR, "guichet-standard");
        assertThat(deliver()).isEqualTo(new DeliverMessages.Round(1, 0));
        assertThat(openOf(CITIZEN)).hasSize(1);
        assertThat(product.getBean(IncomingMessages.class).count(Kind.MAIL).messages())
                .isZero();
    }

    @Test
    void the_key_of_a_mail_is_forgotten_after_ninety_days_and_not_before() {
        first("Bonjour, à qui parler ?");

        var forget = product.getBean(Deliveries.class);
        assertThat(forget.forget(clock.instant().plus(Duration.ofDays(89)))).isZero();
        assertThat(forget.forget(clock.instant().plus(Duration.ofDays(91)))).isPositive();
    }
}
