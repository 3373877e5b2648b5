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
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Asking;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /// 2 December is a Wednesday. Agents who called in the morning are at work; those last seen a week ago are
    /// not.
    @Test
    void who_was_seen_at_any_work_of_this_day_counts_for_writing_and_nobody_else() {
        Pack pack = writing("We 14:00-16:00 x2");
        Instant wednesday = at("2026-12-02T14:10");
        enquiring.seen.put(Enquiring.RSA, at("2026-11-25T15:00"));
        enquiring.seen.put(Enquiring.SWITCHBOARD, at("2026-12-02T09:40"));
        assertThat(asked(pack, inWriting(), wednesday).desk()).isEqualTo(Enquiring.SWITCHBOARD);
        enquiring.seen.put(Enquiring.RSA, at("2026-12-02T09:40"));
        assertThat(asked(pack, inWriting(), wednesday).desk()).isEqualTo(Enquiring.RSA);
    }

    @Test
    void after_a_wrong_number_the_answer_is_promised_from_the_time_for_writing() {
        Pack pack = writing("We 14:00-16:00 x1");
        Actor.Staff agent = Enquiring.agent(Enquiring.RSA);
        Enquiry called = called(pack);
        Instant monday = at("2026-11-30T09:40");
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, called.id(), monday));
        var record = enquiring.useCases().recordAttempt();
        Work work = enquiring.kept(
                () -> record.record(agent, pack, called.id(), UnansweredCall.of(Attempt.WRONG_NUMBER), monday));
        assertThat(work).isInstanceOfSatisfying(Work.Done.class, done -> {
            assertThat(done.enquiry().promise().dueBy()).isEqualTo(at("2026-12-02T16:00"));
            assertThat(done.enquiry().promise().notBefore()).isEmpty();
        });
    }

    @Test
    void who_wants_a_call_after_all_is_promised_one_by_a_desk_that_calls() {
        Pack pack = edited(desk -> desk.withBlocks(Reply.IN_WRITING, WorkBlock.parseAll("We 14:00-16:00 x1"))
                .withBlocks(Reply.BY_CALL, List.of()));
        Enquiry answer = asked(
                pack,
                Askings.inWriting(
                        "rsa-suspension", Person.at(newNumber()).with(draft -> draft.reply(Reply.IN_WRITING))),
                MONDAY);
        assertThat(answer.desk()).isEqualTo(Enquiring.RSA);
        var change = enquiring.useCases().changePerson();
        enquiring.kept(() -> change.change(
                new Actor.Bearer(answer.id()), pack, draft -> draft.reply(Reply.BY_CALL), MONDAY.plusSeconds(60)));
        assertThat(enquiring.enquiries.find(answer.id())).hasValueSatisfying(now -> {
            assertThat(now.topic().reply()).isEqualTo(Reply.BY_CALL);
            assertThat(now.desk()).isNotEqualTo(Enquiring.RSA);
        });
    }

    @Test
    void callbacks_that_come_too_late_do_not_hide_that_a_written_answer_is_in_time() {
        Pack pack = writing("Mo 09:30-11:30 x1");
        Enquiry answer = written(pack);
        for (int other = 0; other < 20; other++) {
            called(pack);
        }
        var watch = enquiring.useCases().watchPromises();
        List<Enquiry.Open> before = enquiring.enquiries.listOpen(Set.of(answer.desk()), 100);
        enquiring.keep(() -> watch.watch(pack, at("2026-11-30T10:30"), _ -> {}));
        assertThat(enquiring.enquiries.listOpen(Set.of(answer.desk()), 100))
                .as("callbacks are moved, and the answer stays")
                .hasSizeLessThan(before.size())
                .contains((Enquiry.Open) answer);
    }

    private Enquiry called(Pack pack) {
        return asked(pack, Askings.about("rsa-suspension", Person.at(newNumber())), MONDAY);
    }

    private Enquiry written(Pack pack) {
        return asked(pack, inWriting(), MONDAY);
    }

    private static Asking inWriting() {
        return Askings.inWriting("rsa-suspension", Person.at(newNumber()));
    }

    private Enquiry asked(Pack pack, Asking asking, Instant now) {
        return promised(enquiring.kept(() -> enquiring.openEnquiry.open(new Actor.Citizen(), pack, asking, now)));
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
