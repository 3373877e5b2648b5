package fr.gpsusagers.orientation.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.feedback.AnswerFeedback;
import fr.gpsusagers.orientation.feedback.Feedback;
import fr.gpsusagers.orientation.feedback.FeedbackCount;
import fr.gpsusagers.orientation.feedback.Opinion;
import fr.gpsusagers.running.WithDatabase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredFeedbacksTest {

    private static final NeedId RSA = new NeedId("rsa-suspension");
    private static final NeedId DEBTS = new NeedId("dettes");

    private final JdbcClient database;
    private final StoredFeedbacks feedbacks;

    StoredFeedbacksTest(JdbcClient database) {
        this.database = database;
        this.feedbacks = new StoredFeedbacks(database);
    }

    @BeforeEach
    void forget() {
        database.sql("delete from feedback").update();
    }

    @ParameterizedTest
    @EnumSource
    void every_opinion_can_be_kept(Opinion opinion) {
        give(RSA, opinion);
        assertThat(feedbacks.listCounts()).containsExactly(new FeedbackCount(RSA, Map.of(opinion, 1)));
    }

    @Test
    void opinions_are_counted_by_need_and_the_least_helpful_answers_come_first() {
        give(DEBTS, Opinion.HELPED);
        give(DEBTS, Opinion.HELPED);
        give(RSA, Opinion.NOT_HELPED);
        give(RSA, Opinion.NOT_UNDERSTOOD);
        assertThat(new AnswerFeedback(feedbacks).list())
                .containsExactly(
                        new FeedbackCount(RSA, Map.of(Opinion.NOT_HELPED, 1, Opinion.NOT_UNDERSTOOD, 1)),
                        new FeedbackCount(DEBTS, Map.of(Opinion.HELPED, 2)));
    }

    @Test
    void nothing_is_kept_that_could_tell_whose_opinion_it_is() {
        assertThat(database.sql("""
                        select column_name from information_schema.columns where table_name = 'feedback'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder("id", "need", "contact", "opinion", "pack_version", "given_on");
    }

    private void give(NeedId need, Opinion opinion) {
        feedbacks.add(new Feedback(
                need, Optional.of(new ContactId("standard")), opinion, "0123456789ab", LocalDate.of(2026, 11, 26)));
    }
}
