package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.PACK;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.asking;
import static fr.gpsusagers.enquiry.store.Enquiring.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Attempt;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.citizen.Follow;
import fr.gpsusagers.enquiry.citizen.OpeningResult;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.enquiry.work.Card;
import fr.gpsusagers.enquiry.work.RecordAttempt.UnansweredCall;
import fr.gpsusagers.enquiry.work.Work;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.key.TestKeys;
import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.platform.store.ChecksForTests;
import fr.gpsusagers.running.WithDatabase;
import fr.gpsusagers.suite.TestFolder;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A person's row is damaged, or was encrypted under another master key.
@WithDatabase
class UnreadablePersonTest {

    private static final Instant FRIDAY_EVENING = at("2026-11-27T18:00");
    private static final Instant MONDAY = at("2026-11-30T09:40");

    private final JdbcClient database;
    private final Enquiring enquiring;
    private final Actor.Staff agent = agent(Enquiring.RSA);

    UnreadablePersonTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.enquiring = new Enquiring(source);
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @Test
    void the_list_shows_it_on_its_own_line_and_all_others_as_ever() {
        Enquiry damaged = damaged();
        Enquiry other = enquiring.opened(FRIDAY_EVENING);
        var list =
                enquiring.useCases().deskView().showToDo(agent, Instant.now()).orElseThrow();
        assertThat(list.lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.person().isPresent())
                        .isEqualTo(line.enquiry().id().equals(other.id())));
        assertThat(enquiring.persons.isErased(damaged.id())).isFalse();
    }

    @Test
    void its_card_opens_and_it_is_worked_on() {
        Enquiry damaged = damaged();
        assertThat(enquiring.kept(() -> enquiring.useCases().deskView().readCard(agent, damaged.id(), MONDAY)))
                .isInstanceOfSatisfying(
                        Card.Open.class, card -> assertThat(card.person()).isEmpty());
        take(damaged);
        assertThat(enquiring.kept(() -> enquiring
                        .useCases()
                        .recordAttempt()
                        .record(agent, PACK, damaged.id(), UnansweredCall.of(Attempt.WRONG_NUMBER), MONDAY)))
                .isInstanceOf(Work.Done.class);
    }

    @Test
    void its_reference_and_code_find_nothing_and_break_nothing() {
        Enquiry damaged = enquiring.opened(FRIDAY_EVENING);
        String code =
                enquiring.persons.findCode(damaged.id()).map(SecretCode::digits).orElseThrow();
        damage(damaged);
        assertThat(enquiring
                        .useCases()
                        .ownEnquiry()
                        .find(new Actor.Citizen(), damaged.facts().reference(), code))
                .isInstanceOf(Follow.NotYours.class);
    }

    @Test
    void who_asks_again_gets_a_promise_of_their_own_since_the_words_would_be_lost() {
        PhoneNumber number = Enquiring.newNumber();
        damage(Enquiring.promised(enquiring.open(asking("rsa-suspension", number), FRIDAY_EVENING)));
        assertThat(enquiring.open(asking("rsa-suspension", number), MONDAY)).isInstanceOf(OpeningResult.Promised.class);
    }

    @Test
    void nothing_is_joined_to_it_since_the_words_would_be_lost() {
        Enquiry damaged = damaged();
        Enquiry other = enquiring.opened(FRIDAY_EVENING);
        take(other);
        assertThat(enquiring.kept(() -> enquiring
                        .useCases()
                        .duplicates()
                        .join(agent, other.id(), damaged.id(), HistoryRead.WHOLE, MONDAY)))
                .isInstanceOf(Work.Overtaken.class);
    }

    @Test
    void each_part_of_a_row_may_be_damaged() {
        for (String column : List.of("wrapped_key", "sealed")) {
            for (String damage : List.of("'\\x00'::bytea", "set_byte(%s, 20, get_byte(%s, 20) # 1)")) {
                Enquiry enquiry = enquiring.opened(FRIDAY_EVENING);
                database.sql("update enquiry_person set " + column + " = " + damage.replace("%s", column)
                                + " where enquiry = :enquiry")
                        .param("enquiry", enquiry.id().value())
                        .update();
                assertThat(enquiring.persons.find(enquiry.id())).as(column).isEmpty();
            }
        }
    }

    @Test
    void two_nodes_with_different_keys_never_serve_one_database(@TempDir Path folder) {
        key(folder.resolve("one"));
        TestKeys.master(folder.resolve("other")).bytes();
        assertThatThrownBy(() -> key(folder.resolve("other")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("n’est pas celle de cette base");
    }

    @Test
    void a_database_of_before_is_taken_with_the_key_that_opens_it_and_no_other(@TempDir Path folder) {
        damaged();
        enquiring.opened(FRIDAY_EVENING);
        assertThatThrownBy(() -> key(folder.resolve("other"))).hasMessageContaining("manque");
        key(TestFolder.DATA.resolve("cle-d-essai"));
        assertThat(ChecksForTests.of(database).find(MasterKey.NAME)).isPresent();
    }

    private void key(Path file) {
        new MasterKey(file, ChecksForTests.of(database), List.of(new WrappedKeys(database)), Set.of()).bytes();
    }

    @BeforeEach
    void no_key_is_known() {
        database.sql("delete from key_check").update();
    }

    private Enquiry damaged() {
        Enquiry enquiry = enquiring.opened(FRIDAY_EVENING);
        damage(enquiry);
        return enquiry;
    }

    private void damage(Enquiry enquiry) {
        database.sql("""
                        update enquiry_person set wrapped_key = set_byte(wrapped_key, 20, get_byte(wrapped_key, 20) # 1)
                        where enquiry = :enquiry
                        """).param("enquiry", enquiry.id().value()).update();
    }

    private void take(Enquiry enquiry) {
        enquiring.kept(() -> enquiring.useCases().deskWork().take(agent, enquiry.id(), MONDAY));
    }
}
