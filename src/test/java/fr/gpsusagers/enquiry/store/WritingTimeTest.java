package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static fr.gpsusagers.enquiry.store.Enquiring.promised;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.directory.WorkBlock;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.open.Asking;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.watch.Rescue;
import fr.gpsusagers.enquiry.watch.WatchPromises;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The RSA desk declares time for written answers: Wednesdays from 14 to 16. It calls back every
/// morning.
@WithDatabase
class WritingTimeTest {

    private static final Instant MONDAY = at("2026-11-30T08:00");

    private final Enquiring enquiring;

    WritingTimeTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
        enquiring.closed.add(new DeskId("guichet-gestion-rsa-2"));
    }

    @Test
    void a_written_answer_is_promised_for_the_time_that_the_desk_gives_to_writing() {
        assertThat(written(writing("We 14:00-16:00 x1")).promise().dueBy()).isEqualTo(at("2026-12-02T16:00"));
        assertThat(called(writing("We 14:00-16:00 x1")).promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
    }

    @Test
    void a_desk_that_declares_none_writes_in_the_time_for_callbacks() {
        assertThat(written(Enquiring.PACK).promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
    }

    @Test
    void what_is_owed_in_writing_takes_no_time_from_callbacks() {
        Pack pack = writing("We 14:00-16:00 x1");
        for (int other = 0; other < 40; other++) {
            written(pack);
        }
        assertThat(called(pack).promise().dueBy()).isEqualTo(at("2026-11-30T11:30"));
        assertThat(written(pack).promise().dueBy()).isAfter(at("2026-12-10T00:00"));
    }

    @Test
    void callbacks_take_no_time_from_written_answers() {
        Pack pack = writing("We 14:00-16:00 x1");
        for (int other = 0; other < 60; other++) {
            called(pack);
        }
        assertThat(written(pack).promise().dueBy()).isEqualTo(at("2026-12-02T16:00"));
    }

    @Test
    void a_desk_that_only_writes_leaves_callbacks_to_the_desk_above() {
        Pack pack = edited(desk -> desk.withBlocks(Reply.IN_WRITING, WorkBlock.parseAll("We 14:00-16:00 x1"))
                .withBlocks(Reply.BY_CALL, List.of()));
        assertThat(written(pack).desk()).isEqualTo(Enquiring.RSA);
        assertThat(called(pack).desk()).isNotEqualTo(Enquiring.RSA);
    }

    @Test
    void callbacks_that_come_too_late_do_not_hide_that_a_written_answer_is_in_time() {
        Pack pack = writing("Mo 09:30-11:30 x1");
        Enquiry answer = written(pack);
        for (int other = 0; other < 20; other++) {
            called(pack);
        }
        var watch = new WatchPromises(enquiring.enquiries, enquiring.persons, enquiring.steps, enquiring.showTeams);
        Rescue rescue = enquiring.kept(() -> watch.watch(new Actor.Clockwork(), pack, at("2026-11-30T10:30")));
        assertThat(rescue).isInstanceOfSatisfying(Rescue.Rescued.class, rescued -> {
            assertThat(rescued.moved()).isNotEmpty();
            assertThat(rescued.moved()).extracting(Enquiry::id).doesNotContain(answer.id());
            assertThat(rescued.renewed()).extracting(Enquiry::id).doesNotContain(answer.id());
        });
    }

    private Enquiry called(Pack pack) {
        return asked(pack, Askings.about("rsa-suspension", Person.at(newNumber())));
    }

    private Enquiry written(Pack pack) {
        return asked(pack, Askings.inWriting("rsa-suspension", Person.at(newNumber())));
    }

    private Enquiry asked(Pack pack, Asking asking) {
        return promised(enquiring.kept(() -> enquiring.openEnquiry.open(new Actor.Citizen(), pack, asking, MONDAY)));
    }

    /// The frozen pack, in which the RSA desk declares this time for written answers.
    private static Pack writing(String blocks) {
        return edited(desk -> desk.withBlocks(Reply.IN_WRITING, WorkBlock.parseAll(blocks)));
    }

    private static Pack edited(UnaryOperator<Desk> edit) {
        Directory directory = Enquiring.PACK
                .directory()
                .with(UnaryOperator.identity(), desk -> desk.id().equals(Enquiring.RSA) ? edit.apply(desk) : desk);
        return Enquiring.PACK.with("edited", Map.of(Directory.class, directory));
    }
}
