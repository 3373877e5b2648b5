package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.enquiry.life.Steps;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Base of tests in which mails come in, on the whole product.
abstract class IncomingMail extends RunningProduct {

    static final String CITIZEN = "essai@exemple.fr";

    @Autowired
    ApplicationContext product;

    @Autowired
    Enquiries enquiries;

    @Autowired
    Persons persons;

    @Autowired
    Steps steps;

    @Autowired
    JdbcClient database;

    Post post;
    Hired operator;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        post = new Post(product, clock);
        operator = team.hire(Role.OPERATOR, "guichet-standard");
        database.sql("truncate notice").update();
        database.sql("truncate incoming_message cascade").update();
        database.sql("truncate notice_block, notice_allowance").update();
        post.forgetSent();
    }

    Enquiry.Open open() {
        List<Enquiry.Open> all = openOf(CITIZEN);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    List<Enquiry.Open> openOf(String mail) {
        return enquiries.listOpen(persons.listFrom(new EmailAddress(mail)), Sharing.ONE_PERSON);
    }

    Person person() {
        return persons.find(open().id()).orElseThrow();
    }

    Stream<RecordedStep> received() {
        return steps.list(open().id()).stream().filter(recorded -> recorded.step() instanceof Step.Received);
    }

    String threadAddress() {
        return post.lastSentTo(CITIZEN).thread().orElseThrow().replyTo().value();
    }

    void first(String words) {
        post.receive(Post.mail(CITIZEN, Post.PUBLIC, "Demande", words));
    }
}
