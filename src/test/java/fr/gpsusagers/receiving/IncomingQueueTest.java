package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.receiving.file.FileContent;
import fr.gpsusagers.receiving.route.DeliverMessages;
import fr.gpsusagers.receiving.route.DeliverMessages.Round;
import fr.gpsusagers.receiving.route.Deliveries;
import fr.gpsusagers.receiving.route.IncomingMessages;
import fr.gpsusagers.receiving.route.IncomingMessages.Ending;
import fr.gpsusagers.receiving.route.IncomingMessages.Kind;
import fr.gpsusagers.receiving.route.IncomingMessages.QueuedMessage;
import fr.gpsusagers.receiving.route.MailRoute;
import fr.gpsusagers.receiving.route.Route;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whatever a message does to the program that reads it, it hinders no other, and is never lost.
class IncomingQueueTest extends IncomingMail {

    private final List<Integer> unread = new ArrayList<>();
    private Trap trap;

    @BeforeEach
    void set_the_trap() {
        trap = new Trap(product.getBean(MailRoute.class));
    }

    /// Reads mails as the product does, but for those whose words set it off.
    private final class Trap implements Route {

        private final Route real;

        Trap(Route real) {
            this.real = real;
        }

        @Override
        public Kind kind() {
            return Kind.MAIL;
        }

        @Override
        public Read read(QueuedMessage queued, FileContent raw, Pack pack, Instant now) throws IOException {
            String words = new String(raw.open().readAllBytes(), StandardCharsets.UTF_8);
            unread.add(queued.unread());
            if (queued.unread() < MOST_UNREAD && words.contains("STACK")) {
                throw new StackOverflowError();
            }
            if (queued.unread() < MOST_UNREAD && words.contains("MEMORY")) {
                throw new OutOfMemoryError();
            }
            if (words.contains("NOT NOW")) {
                return (_, _) -> {
                    throw new IllegalStateException("No desk takes it now");
                };
            }
            if (words.contains("AUTOMATIC")) {
                return (_, _) -> Goal.of(Ending.IGNORED);
            }
            return real.read(queued, raw, pack, now);
        }
    }

    private void keep(String words) {
        byte[] raw = Post.mail(CITIZEN, Post.PUBLIC, "Demande", words).getBytes(StandardCharsets.UTF_8);
        product.getBean(Deliveries.class).keep(UUID.randomUUID(), () -> new ByteArrayInputStream(raw), clock.instant());
        clock.pass(Duration.ofMillis(10));
    }

    private Round deliver() {
        return new DeliverMessages(
                        product.getBean(Deliveries.class), product.getBean(IncomingMessages.class), List.of(trap))
                .deliver(Kind.MAIL, product.getBean(PackInUse.class).current(), clock.instant());
    }

    @Test
    void an_error_while_one_mail_is_read_does_not_stop_the_others() {
        keep("STACK");
        keep("MEMORY");
        keep("AUTOMATIC");

        assertThat(deliver()).isEqualTo(new Round(1, 2));
    }

    @Test
    void a_mail_that_is_never_read_becomes_a_request_with_its_sender_and_the_danger_that_it_tells_of() {
        keep("STACK. Mon mari me frappe, il rentre ce soir, j’ai peur pour mes enfants.");
        for (int time = 0; time < 4; time++) {
            deliver();
            clock.pass(Duration.ofMinutes(15));
        }

        Enquiry.Open enquiry = open();
        assertThat(unread).containsExactly(0, 1, 2, 3);
        assertThat(enquiry.topic().isUrgent()).isTrue();
        assertThat(person().mail().orElseThrow().value()).isEqualTo(CITIZEN);
        assertThat(person().words().getFirst()).contains("Demande", "Ouvrez le fichier joint.");
        assertThat(post.lastSentTo(CITIZEN).text().body()).contains("appelez le 112");
        assertThat(database.sql("select type from attachment")
                        .query(String.class)
                        .list())
                .contains("eml");
    }

    @Test
    void a_mail_for_which_no_desk_is_ready_stays_readable_however_long_it_waits() {
        keep("NOT NOW");
        for (int time = 0; time < 6; time++) {
            assertThat(deliver()).isEqualTo(new Round(0, 1));
            clock.pass(Duration.ofMinutes(15));
        }
        assertThat(unread).containsOnly(0);
    }

    /// A product that ends within a mail has no time to note it.
    @Test
    void a_mail_at_which_the_product_ended_three_times_is_unread_then() {
        keep("AUTOMATIC");
        for (int time = 0; time < 3; time++) {
            assertThat(product.getBean(Deliveries.class).take(Kind.MAIL, clock.instant()))
                    .isPresent();
            assertThat(deliver())
                    .as("another node waits until it is surely over")
                    .isEqualTo(new Round(0, 0));
            clock.pass(Duration.ofSeconds(61));
        }
        assertThat(deliver()).isEqualTo(new Round(1, 0));
        assertThat(unread).containsExactly(3);
    }

    @Test
    void a_node_that_was_too_slow_does_not_deliver_a_mail_again() throws IOException {
        keep("AUTOMATIC");
        var deliveries = product.getBean(Deliveries.class);
        QueuedMessage slow = deliveries.take(Kind.MAIL, clock.instant()).orElseThrow();
        clock.pass(Duration.ofSeconds(61));
        assertThat(deliver()).isEqualTo(new Round(1, 0));

        var pack = product.getBean(PackInUse.class).current();
        deliveries.deliver(
                slow,
                (_, _) -> {
                    throw new AssertionError("It is delivered already");
                },
                pack,
                clock.instant());
    }
}
