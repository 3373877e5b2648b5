package fr.gpsusagers.enquiry.lives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.lives.Act.Kind;
import fr.gpsusagers.suite.Thorough;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/// Lives that broke a rule when they were found, shortened. Each breaks none now.
@Thorough
class FoundLivesTest {

    private static final OneProcess STAGE = new OneProcess();

    private static final int DAYS_UNTIL_ERASED = 31 * 24 * 60;
    /// An agent of the desk that stands in for the one where requests begin.
    private static final int SUBSTITUTE = 2;

    private static final Act ASK = act(Kind.ASK, 0, 0, 1);
    /// The same number asks again, and the request is joined to the first.
    private static final Act ASK_AGAIN = act(Kind.ASK, 0, 0, 4);
    private static final Act ANOTHER_ASKS = act(Kind.ASK, 0, 5, 1);
    private static final Act TAKE_FIRST = act(Kind.TAKE, 0, 0, 2);
    private static final Act ERASE = act(Kind.ERASE, 0, 0, DAYS_UNTIL_ERASED);

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void a_request_whose_number_changes_no_longer_counts_those_that_were_joined_to_it() {
        assertHolds(ASK, ASK_AGAIN, act(Kind.CHANGE_NUMBER, 0, 1, 1));
    }

    @Test
    void a_request_that_an_agent_joins_to_another_is_counted_there() {
        assertHolds(ASK, ANOTHER_ASKS, TAKE_FIRST, act(Kind.JOIN, 0, 1, 1));
    }

    @Test
    void a_joining_that_its_agent_takes_back_is_no_longer_counted() {
        assertHolds(ASK, ANOTHER_ASKS, TAKE_FIRST, act(Kind.JOIN, 0, 1, 1), act(Kind.REOPEN, 0, 0, 1));
    }

    @Test
    void a_request_that_leaves_is_counted_no_more_where_it_was_joined_and_not_at_the_end_of_the_chain() {
        assertHolds(
                ASK,
                ASK_AGAIN,
                ANOTHER_ASKS,
                TAKE_FIRST,
                act(Kind.JOIN, 0, 2, 1),
                act(Kind.WITHDRAW, 1, 0, 1),
                act(Kind.REOPEN, 0, 0, 1));
    }

    @Test
    void a_form_that_is_sent_again_after_a_repetition_tells_nothing_twice() {
        assertHolds(ASK, ASK_AGAIN, act(Kind.SEND_FORM_AGAIN, 0, 0, 1));
    }

    @Test
    void a_form_that_is_sent_again_tells_nothing_to_a_number_that_was_deleted_meanwhile() {
        assertHolds(
                ASK,
                TAKE_FIRST,
                act(Kind.REFUSE_NOTICES, 0, 0, 1),
                act(Kind.ATTEMPT, 0, 2, 1),
                act(Kind.SEND_FORM_AGAIN, 0, 0, 1));
    }

    @Test
    void a_form_that_is_sent_again_after_its_due_time_promises_nothing() {
        assertHolds(ASK, TAKE_FIRST, act(Kind.SEND_FORM_AGAIN, 0, 0, 24 * 60));
    }

    @Test
    void a_bounce_after_the_due_time_promises_nothing() {
        assertHolds(
                act(Kind.ASK, 0, 3, 1),
                TAKE_FIRST,
                act(Kind.SEND_NOTICES, 0, 0, 11),
                act(Kind.NOTE_BOUNCES, 0, 0, 24 * 60));
    }

    @Test
    void a_closing_that_is_taken_back_and_made_again_is_told() {
        assertHolds(ASK, TAKE_FIRST, act(Kind.CLOSE, 0, 0, 1), act(Kind.REOPEN, 0, 0, 1), act(Kind.CLOSE, 0, 0, 1));
    }

    @Test
    void a_request_that_is_split_off_tells_its_new_time() {
        assertHolds(ASK, ASK_AGAIN, act(Kind.TAKE, 0, 0, 240), act(Kind.SPLIT, 0, 0, 1));
    }

    @Test
    void a_mail_to_another_body_that_bounces_brings_no_erased_request_back() {
        assertHolds(
                ASK,
                TAKE_FIRST,
                act(Kind.CLOSE, 0, 1, 1),
                act(Kind.SEND_NOTICES, 0, 0, 11),
                ERASE,
                act(Kind.NOTE_BOUNCES, 0, 0, 1));
    }

    @Test
    void an_erased_request_is_not_withdrawn_any_more() {
        assertHolds(ASK, ASK_AGAIN, ERASE, act(Kind.WITHDRAW, 1, 0, 1));
    }

    @Test
    void an_erased_request_is_not_split_off_any_more() {
        assertHolds(ASK, ASK_AGAIN, ERASE, TAKE_FIRST, act(Kind.SPLIT, 0, 0, 1));
    }

    @Test
    void an_erased_request_is_not_answered_any_more() {
        assertHolds(ASK, TAKE_FIRST, act(Kind.CLOSE, 0, 0, 1), ERASE, act(Kind.ANSWER, 0, 0, 1));
    }

    /// The database ended one of the two with an error when each waited for the other.
    @RepeatedTest(20)
    void words_for_a_joined_request_and_a_new_request_of_the_same_number_do_not_wait_for_each_other() {
        var words = new Act(Kind.ADD_WORDS, 0, 1, 0, 1, 0);
        var asks = new Act(Kind.ASK, 0, 0, 0, 0, 1);
        assertHolds(Stream.of(moment(ASK), moment(ASK_AGAIN), new Moment(words, Optional.of(asks))));
    }

    /// Each timer locks many requests, in an order of its own.
    @RepeatedTest(20)
    void timers_of_two_processes_do_not_wait_for_each_other() {
        var watch = new Act(Kind.WATCH_DESKS, 0, 0, 0, 2, 0);
        var promises = new Act(Kind.WATCH_PROMISES, 0, 0, 0, 0, 1);
        assertHolds(Stream.of(
                moment(act(Kind.ASK, 0, 9, 1)),
                moment(act(Kind.ASK, 0, 4, 4)),
                moment(ANOTHER_ASKS),
                moment(act(Kind.TAKE, 0, 0, 478)),
                moment(new Act(Kind.LOOK, SUBSTITUTE, 0, 0, 4_362, 0)),
                new Moment(watch, Optional.of(promises))));
    }

    @RepeatedTest(20)
    void a_form_that_is_sent_again_and_a_closing_do_not_wait_for_each_others_notices() {
        var again = new Act(Kind.SEND_FORM_AGAIN, 0, 0, 0, 1, 0);
        var closes = new Act(Kind.CLOSE, 0, 0, 0, 0, 1);
        assertHolds(
                Stream.of(moment(act(Kind.ASK, 0, 3, 1)), moment(TAKE_FIRST), new Moment(again, Optional.of(closes))));
    }

    @RepeatedTest(20)
    void an_agent_who_joins_a_request_and_its_person_who_withdraws_it_do_not_wait_for_each_other() {
        var joins = new Act(Kind.JOIN, 0, 1, 1, 1, 0);
        var withdraws = new Act(Kind.WITHDRAW, 0, 1, 0, 0, 1);
        assertHolds(Stream.of(moment(ASK), moment(ASK_AGAIN), new Moment(joins, Optional.of(withdraws))));
    }

    @Test
    void who_had_no_number_any_more_and_says_that_calls_are_safe_is_called_at_the_hours_said_before() {
        assertHolds(
                act(Kind.ASK, 0, 10, 0), ERASE, act(Kind.REFUSE_NOTICES, 0, 0, 6), act(Kind.CHANGE_NUMBER, 0, 6, 6));
    }

    /// Its safe hour on Tuesday runs when it is asked. The next one, on Thursday, is promised.
    @Test
    void a_request_may_be_taken_in_a_safe_hour_that_runs_before_the_one_that_is_promised() {
        int untilTuesdayAt1043 = 26 * 60 + 13;
        assertHolds(act(Kind.ASK, 0, 10, untilTuesdayAt1043), act(Kind.TAKE_NEXT, 0, 0, 7));
    }

    private static Act act(Kind kind, int which, int how, int minutes) {
        return new Act(kind, 0, which, how, minutes, 0);
    }

    private static Moment moment(Act act) {
        return new Moment(act, Optional.empty());
    }

    private static void assertHolds(Act... acts) {
        assertHolds(Stream.of(acts).map(FoundLivesTest::moment));
    }

    private static void assertHolds(Stream<Moment> moments) {
        List<Moment> all = moments.toList();
        assertThat(new Life(all).live(STAGE, Optional.empty(), new Figures()))
                .as("rule that is broken")
                .isEmpty();
    }
}
