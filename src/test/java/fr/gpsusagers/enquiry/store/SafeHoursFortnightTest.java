package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.Promise;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonDraft;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.running.Askings;
import fr.gpsusagers.running.WithDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A person in danger said: « mardi 10 h-11 h, jeudi 14 h-15 h 30 ». Whoever calls obeys, day after day.
@WithDatabase
class SafeHoursFortnightTest {

    private static final String SAFE = "mardi 10 h-11 h, jeudi 14 h-15 h 30";
    private static final Duration STEP = Duration.ofMinutes(10);

    private final Enquiring enquiring;
    private final Actor.Staff everyDesk =
            agent(PACK.directory().desks().stream().map(Desk::id).toArray(DeskId[]::new));

    SafeHoursFortnightTest(DataSource source) {
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void over_a_fortnight_an_agent_is_given_the_request_in_safe_hours_only() {
        Enquiry asked = ask(SAFE);
        assertThat(asked.topic().caution()).isEqualTo(Caution.WHEN_SAID_SAFE);
        List<LocalDateTime> calls = new ArrayList<>();
        Instant end = at("2026-12-11T18:00");
        for (Instant now = at("2026-11-27T18:00"); now.isBefore(end); now = now.plus(STEP)) {
            watch(now);
            if (takeNext(now) instanceof Work.Done(Enquiry taken)) {
                calls.add(FrenchTime.at(now));
                callInVain(taken, now);
            }
        }
        assertThat(calls)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(call -> assertThat(isSafe(call)).as("%s", call).isTrue());
    }

    @Test
    void when_nobody_calls_a_new_time_is_safe_too() {
        Enquiry asked = ask(SAFE);
        List<LocalDateTime> due = new ArrayList<>();
        Instant end = at("2026-12-11T18:00");
        for (Instant now = at("2026-11-27T18:00"); now.isBefore(end); now = now.plus(STEP)) {
            watch(now);
            Enquiry known = enquiring.enquiries.find(asked.id()).orElseThrow();
            due.add(FrenchTime.at(known.promise().notBefore().orElseThrow()));
            due.add(FrenchTime.at(known.promise().dueBy().minusSeconds(1)));
        }
        assertThat(due.stream().distinct().toList())
                .hasSizeGreaterThan(4)
                .allSatisfy(
                        moment -> assertThat(isSafe(moment)).as("%s", moment).isTrue());
    }

    @Test
    void what_leaves_a_doubt_means_that_nobody_calls() {
        assertThat(ask("quand il est parti").topic().caution()).isEqualTo(Caution.NEVER);
    }

    @Test
    void hours_at_which_no_desk_calls_are_not_promised() {
        var asking = Askings.inDanger("rsa-suspension", person("samedi 9 h-12 h"));
        assertThat(enquiring.open(asking, at("2026-11-27T18:00"))).isInstanceOf(OpeningResult.NobodyThen.class);
    }

    @Test
    void other_safe_hours_move_the_promise() {
        Enquiry asked = ask(SAFE);
        Follow follow = change(asked, draft -> draft.safeWhen("vendredi 10 h-11 h"), "2026-11-27T18:30");
        assertThat(follow).isInstanceOfSatisfying(Follow.Seen.class, seen -> {
            assertThat(seen.enquiry().promise().notBefore()).contains(at("2026-12-04T10:00"));
            assertThat(seen.enquiry().promise().dueBy()).isEqualTo(at("2026-12-04T11:00"));
        });
    }

    @Test
    void no_promise_spans_an_hour_between_two_safe_ones() {
        Enquiry asked = ask("mardi 9 h 30-10 h 20 et 10 h 40-11 h 30");
        assertThat(asked.promise().notBefore()).contains(at("2026-12-01T09:30"));
        assertThat(asked.promise().dueBy()).isEqualTo(at("2026-12-01T10:20"));
    }

    @Test
    void a_call_whose_safe_hours_are_over_waits_for_a_new_promise() {
        ask(SAFE);
        assertThat(takeNext(at("2026-12-01T11:05"))).isInstanceOf(Work.NothingToDo.class);
        watch(at("2026-12-01T11:06"));
        assertThat(takeNext(at("2026-12-03T14:05"))).isInstanceOf(Work.Done.class);
    }

    @Test
    void who_names_no_safe_hour_any_more_is_not_called_any_more() {
        Enquiry asked = ask(SAFE);
        change(asked, draft -> draft.safeWhen(""), "2026-11-27T18:30");
        assertThat(enquiring.enquiries.find(asked.id()).orElseThrow().topic().caution())
                .isEqualTo(Caution.NEVER);
        change(asked, draft -> draft.safeWhen("vendredi 10 h-11 h"), "2026-11-27T18:40");
        Enquiry again = enquiring.enquiries.find(asked.id()).orElseThrow();
        assertThat(again.topic().caution()).isEqualTo(Caution.WHEN_SAID_SAFE);
        assertThat(again.promise().dueBy()).isEqualTo(at("2026-12-04T11:00"));
    }

    @Test
    void who_wants_a_call_after_all_is_promised_one_in_safe_hours() {
        Enquiry asked = ask(SAFE);
        change(asked, draft -> draft.reply(Reply.IN_WRITING), "2026-11-27T18:30");
        watch(at("2026-12-01T10:52"));
        LocalDateTime written = FrenchTime.at(
                enquiring.enquiries.find(asked.id()).orElseThrow().promise().dueBy());
        assertThat(isSafe(written.minusSeconds(1))).as("%s", written).isFalse();
        change(asked, draft -> draft.reply(Reply.BY_CALL), "2026-12-01T11:10");
        Promise promise = enquiring.enquiries.find(asked.id()).orElseThrow().promise();
        assertThat(isSafe(FrenchTime.at(promise.notBefore().orElseThrow()))).isTrue();
        assertThat(isSafe(FrenchTime.at(promise.dueBy().minusSeconds(1)))).isTrue();
    }

    @Test
    void a_request_that_needs_caution_is_joined_to_no_other() {
        Enquiry secret = ask(SAFE);
        Enquiry other = enquiring.opened(at("2026-11-27T18:00"));
        Instant now = at("2026-12-01T10:05");
        for (Enquiry held : List.of(secret, other)) {
            Enquiry into = held.equals(secret) ? other : secret;
            enquiring.kept(() -> enquiring.useCases().deskWork().take(everyDesk, held.id(), now));
            assertThat(enquiring.kept(() -> enquiring
                            .useCases()
                            .duplicates()
                            .join(everyDesk, held.id(), into.id(), HistoryRead.WHOLE, now)))
                    .isInstanceOfSatisfying(
                            Work.Refused.class,
                            refused -> assertThat(refused.why()).isInstanceOf(Work.Refusal.NeedsCaution.class));
        }
    }

    private Follow change(Enquiry enquiry, Consumer<PersonDraft> change, String moment) {
        return enquiring.kept(() -> enquiring
                .useCases()
                .changePerson()
                .change(new Actor.Bearer(enquiry.id()), PACK, change::accept, at(moment)));
    }

    private static boolean isSafe(LocalDateTime moment) {
        return person(SAFE).answerHours().includes(moment);
    }

    private Enquiry ask(String safe) {
        var asking = Askings.inDanger("rsa-suspension", person(safe));
        return Enquiring.promised(enquiring.open(asking, at("2026-11-27T18:00")));
    }

    private static Person person(String safe) {
        return Person.at(Enquiring.newNumber()).with(draft -> draft.safeWhen(safe));
    }

    private Work takeNext(Instant now) {
        return enquiring.kept(() -> enquiring.useCases().deskWork().takeNext(everyDesk, now));
    }

    private void callInVain(Enquiry taken, Instant now) {
        var record = enquiring.useCases().recordAttempt();
        enquiring.kept(() -> record.record(everyDesk, PACK, taken.id(), UnansweredCall.of(Attempt.NO_ANSWER), now));
    }

    private void watch(Instant now) {
        var watch = enquiring.useCases().watchPromises();
        enquiring.keep(() -> watch.watch(PACK, now, _ -> {}));
    }
}
