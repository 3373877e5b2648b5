package fr.gpsusagers.staff.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.Sha256;
import fr.gpsusagers.running.TestClock;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.Token;
import fr.gpsusagers.staff.account.Credentials.Credential;
import fr.gpsusagers.staff.account.PassphraseHashes.PassphraseHash;
import fr.gpsusagers.staff.signin.Failures;
import fr.gpsusagers.staff.signin.Pace;
import fr.gpsusagers.staff.signin.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredSignInsTest {

    private static final Optional<Failures> NONE = Optional.empty();

    /// More precise than the microseconds that the database stores.
    private final Instant now = new TestClock().instant().plusNanos(123_456_789);

    private final JdbcClient database;
    private final StoredFailedSignIns failed;
    private final StoredPaces paces;
    private final StoredSessions sessions;
    private final StoredCredentials credentials;
    private final Agent agent;

    StoredSignInsTest(JdbcClient database, @TempDir Path data) {
        this.database = database;
        var box = TestBox.in(data);
        this.failed = new StoredFailedSignIns(database, box);
        this.paces = new StoredPaces(database, box);
        this.sessions = new StoredSessions(database);
        this.credentials = new StoredCredentials(database, box);
        this.agent = new StoredStaff(database).active("un", Role.AGENT, "rsa-1");
    }

    @Test
    void of_two_tries_that_saw_the_same_the_first_is_counted() {
        assertThat(failed.replace("un", NONE, new Failures(1, now))).isTrue();
        assertThat(failed.replace("un", NONE, new Failures(1, now))).isFalse();
        Optional<Failures> seen = failed.find("un");
        assertThat(seen.orElseThrow().count()).isEqualTo(1);
        assertThat(failed.replace("un", seen, new Failures(2, now.plusSeconds(1))))
                .isTrue();
        assertThat(failed.replace("un", seen, new Failures(2, now.plusSeconds(1))))
                .isFalse();
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
    void of_many_tries_at_once_no_more_pass_than_the_pace_allows() {
        var passed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 80; i++) {
                threads.execute(() -> {
                    if (paces.findWait(Pace.HOME, "192.0.2.1", now).isEmpty()) {
                        passed.incrementAndGet();
                    }
                });
            }
        }
        assertThat(passed).hasValue(30);
        assertThat(paces.findWait(Pace.HOME, "192.0.2.1", now)).contains(kept(now.plusSeconds(30)));
        assertThat(paces.findWait(Pace.HOME, "192.0.2.2", now)).isEmpty();
        assertThat(paces.findWait(Pace.HOME, "192.0.2.1", now.plusSeconds(30))).isEmpty();
    }

    @Test
    void a_try_that_was_right_is_given_back() {
        for (int i = 0; i < 80; i++) {
            assertThat(paces.findWait(Pace.HOME, "bureau", now)).isEmpty();
            paces.giveBack(Pace.HOME, "bureau");
        }
    }

    @Test
    void a_clock_that_was_put_back_locks_nobody_out() {
        for (int i = 0; i < 30; i++) {
            paces.findWait(Pace.HOME, "bureau", now);
        }
        assertThat(paces.findWait(Pace.HOME, "bureau", now.minus(Duration.ofHours(1))))
                .isEmpty();
        assertThat(paces.findWait(Pace.HOME, "bureau", now.minus(Duration.ofHours(1))))
                .isEmpty();
    }

    @Test
    void paces_are_forgotten_as_soon_as_they_hold_nobody_up() {
        paces.findWait(Pace.HOME, "192.0.2.1", now);
        assertThat(paces.removeOver(now.plusSeconds(29))).isZero();
        assertThat(paces.removeOver(now.plusSeconds(30))).isEqualTo(1);
    }

    @Test
    void neither_what_was_typed_nor_an_address_is_kept() {
        paces.findWait(Pace.HOME, "192.0.2.1", now);
        assertThat(database.sql("select encode(key_hash, 'escape') || encode(key_hash, 'hex') from sign_in_pace")
                        .query(String.class)
                        .single())
                .doesNotContain("192.0.2.1", HexFormat.of().formatHex(Sha256.of("HOME\n192.0.2.1")));
        failed.replace("ma phrase secrète", NONE, new Failures(1, now));
        assertThat(database.sql("select encode(key_hash, 'hex') from failed_sign_in")
                        .query(String.class)
                        .single())
                .isNotEqualTo(HexFormat.of().formatHex(Sha256.of("ma phrase secrète")));
        assertThat(database.sql("select cast(row_to_json(f) as text) from failed_sign_in f")
                        .query(String.class)
                        .single())
                .doesNotContain("secr");
    }

    /// Rounds to microseconds, as the database does.
    private static Instant kept(Instant at) {
        return at.plusNanos(500).truncatedTo(ChronoUnit.MICROS);
    }

    @Test
    void a_half_minute_is_used_once_and_none_before_it() {
        credentials.add(new Credential(agent, new PassphraseHash("#"), StaffInMemory.CODES), 100);
        assertThat(credentials.updateUsed(agent.id(), 100)).isFalse();
        assertThat(credentials.updateUsed(agent.id(), 102)).isTrue();
        assertThat(credentials.updateUsed(agent.id(), 101)).isFalse();
    }

    @Test
    void sessions_are_cleared_away_when_they_expired_or_stood_idle() {
        var token = Token.draw();
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
