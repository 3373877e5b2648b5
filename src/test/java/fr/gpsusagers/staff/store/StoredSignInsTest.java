package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.signin.Credential;
import fr.gpsusagers.staff.signin.Credentials.CodeUse;
import fr.gpsusagers.staff.signin.FailedSignIns.Counting;
import fr.gpsusagers.staff.signin.Failures;
import fr.gpsusagers.staff.signin.PassphraseHash;
import fr.gpsusagers.staff.signin.Session;
import fr.gpsusagers.staff.signin.SessionToken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(WithDatabase.class)
class StoredSignInsTest {

    private static final Optional<Failures> NONE = Optional.empty();

    /// Finer than what the database keeps.
    private final Instant now = new TestClock().instant().plusNanos(123_456_789);

    private final JdbcClient database;
    private final StoredFailedSignIns failed;
    private final StoredSessions sessions;
    private final StoredCredentials credentials;
    private final Agent agent;

    StoredSignInsTest(JdbcClient database, @TempDir Path data) {
        this.database = database;
        this.failed = new StoredFailedSignIns(database);
        this.sessions = new StoredSessions(database);
        this.credentials = new StoredCredentials(database, TestBox.in(data));
        this.agent = new StoredStaff(database).active("un", Role.AGENT, "rsa-1");
    }

    @Test
    void of_two_tries_that_saw_the_same_the_first_is_counted() {
        assertThat(failed.replace("un", NONE, new Failures(1, now))).isEqualTo(Counting.COUNTED);
        assertThat(failed.replace("un", NONE, new Failures(1, now))).isEqualTo(Counting.OVERTAKEN);
        Optional<Failures> seen = failed.find("un");
        assertThat(seen.orElseThrow().count()).isEqualTo(1);
        assertThat(failed.replace("un", seen, new Failures(2, now.plusSeconds(1))))
                .isEqualTo(Counting.COUNTED);
        assertThat(failed.replace("un", seen, new Failures(2, now.plusSeconds(1))))
                .isEqualTo(Counting.OVERTAKEN);
    }

    @Test
    void failures_are_forgotten_by_success_and_in_time() {
        failed.replace("un", NONE, new Failures(1, now));
        failed.replace("deux", NONE, new Failures(1, now));
        failed.replace("trois", NONE, new Failures(1, now.plusSeconds(60)));
        failed.remove("un");
        assertThat(failed.find("un")).isEmpty();
        assertThat(failed.removeBefore(now.plusSeconds(30))).isEqualTo(1);
        assertThat(failed.find("trois")).isPresent();
    }

    @Test
    void what_was_typed_as_a_login_is_not_kept() {
        failed.replace("ma phrase secrète", NONE, new Failures(1, now));
        assertThat(database.sql("select cast(row_to_json(f) as text) from failed_sign_in f")
                        .query(String.class)
                        .single())
                .doesNotContain("secr");
    }

    @Test
    void a_half_minute_is_used_once_and_none_before_it() {
        credentials.add(new Credential(agent, new PassphraseHash("#"), StaffInMemory.CODES), 100);
        assertThat(credentials.updateUsed(agent.id(), 100)).isEqualTo(CodeUse.REPLAYED);
        assertThat(credentials.updateUsed(agent.id(), 102)).isEqualTo(CodeUse.USED);
        assertThat(credentials.updateUsed(agent.id(), 101)).isEqualTo(CodeUse.REPLAYED);
    }

    @Test
    void sessions_are_cleared_away_when_they_expired_or_stood_idle() {
        var token = SessionToken.draw();
        sessions.add(token, Session.open(agent, now));
        assertThat(sessions.removeOver(now, now.minus(Session.IDLE))).isZero();
        sessions.updateSeen(token, now.plus(Duration.ofHours(11)));
        assertThat(sessions.removeOver(now.plus(Duration.ofHours(11)), now.plus(Duration.ofHours(10))))
                .isZero();
        assertThat(sessions.removeOver(now.plus(Duration.ofHours(12)).plusMillis(1), now))
                .isEqualTo(1);
        sessions.add(token, Session.open(agent, now));
        assertThat(sessions.removeOver(now, now.plusMillis(1))).isEqualTo(1);
    }
}
