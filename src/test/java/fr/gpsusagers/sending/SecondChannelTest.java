package fr.gpsusagers.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.OpenEnquiry;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.running.Team.Hired;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.sending.notice.PretendMessages;
import fr.gpsusagers.sending.notice.SendNotices;
import fr.gpsusagers.staff.Role;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/// A second channel beside callbacks: it promises, notifies and closes requests by the same code, without
/// depending on callbacks.
class SecondChannelTest extends RunningProduct {

    @Autowired
    private PretendMessages messages;

    @Autowired
    private SendNotices sendNotices;

    @Autowired
    private PackInUse packs;

    @Autowired
    private AutowireCapableBeanFactory beans;

    private Letters letters;
    private Hired agent;

    @BeforeEach
    void on_a_friday_evening() {
        clock.moveTo(LocalDateTime.parse("2026-11-27T18:00"));
        agent = team.hire(Role.AGENT, Askings.DESK);
        letters = beans.createBean(Letters.class);
    }

    @Test
    void a_letter_is_promised_an_answer_told_of_it_and_answered_in_writing() {
        Enquiry asked = letters.receive(
                        packs.current(),
                        Askings.about("rsa-suspension", Person.at(PhoneNumber.parse("06 39 98 41 01"))),
                        clock.instant())
                .orElseThrow();
        assertThat(asked.topic().channel()).isEqualTo(ChannelKind.FORM);
        assertThat(told(asked)).singleElement().asString().contains("Nous vous répondons lundi");

        clock.moveTo(LocalDateTime.parse("2026-11-30T09:40"));
        Work work = letters.answer(
                new Actor.Staff(agent.agent()), packs.current(), asked, "Votre dossier est à jour.", clock.instant());

        assertThat(work)
                .isInstanceOfSatisfying(
                        Work.Done.class, done -> assertThat(done.enquiry()).isInstanceOf(Enquiry.Closed.class));
        assertThat(told(asked)).first().asString().contains("Vous avez une réponse à lire");
    }

    @Test
    void it_knows_nothing_of_callbacks() {
        assertThat(new ClassFileImporter()
                        .importClasses(Letters.class)
                        .get(Letters.class)
                        .getDirectDependenciesFromSelf())
                .extracting(dependency -> dependency.getTargetClass().getName())
                .contains(OpenEnquiry.class.getName())
                .doesNotContain(Bookings.class.getName());
    }

    private List<String> told(Enquiry enquiry) {
        List.of(Medium.values()).forEach(medium -> sendNotices.send(medium, clock.instant()));
        return messages.list().stream()
                .filter(message -> message.subject().equals(enquiry.id().value()))
                .map(message -> message.text().body())
                .toList();
    }
}
