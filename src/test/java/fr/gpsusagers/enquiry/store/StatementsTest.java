package fr.gpsusagers.enquiry.store;

import static fr.gpsusagers.enquiry.store.Enquiring.RSA;
import static fr.gpsusagers.enquiry.store.Enquiring.agent;
import static fr.gpsusagers.enquiry.store.Enquiring.newNumber;
import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.life.HistoryRead;
import fr.gpsusagers.orientation.HeldCallbacks;
import fr.gpsusagers.running.OneConnection;
import fr.gpsusagers.running.Statements;
import fr.gpsusagers.running.WithDatabase;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How many statements an act has the database execute. The numbers are limits: fewer is better.
@WithDatabase
class StatementsTest extends AgentWork {

    private final DataSource source;
    private final Statements statements = (Statements) enquiring.source();
    private final JdbcClient database = JdbcClient.create(statements);
    private final Actor.Staff agent = agent(RSA);

    StatementsTest(DataSource source) {
        super(new Enquiring(new Statements(source)));
        this.source = source;
    }

    @BeforeEach
    void nothing_waits() {
        enquiring.forgetAll();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 1_000})
    void a_list_asks_as_much_however_many_requests_wait(int waiting) {
        fill(waiting);
        List<String> asked = statements.of(() -> enquiring.useCases().deskView().showToDo(agent, MONDAY));
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void a_card_reads_its_history_once() {
        EnquiryId id = enquiring.opened(MONDAY).id();
        List<String> asked = statements.of(() -> read(agent, id));
        assertThat(asked).hasSizeLessThanOrEqualTo(7);
        assertThat(asked).filteredOn(sql -> sql.contains("from enquiry_step")).hasSize(1);
    }

    @Test
    void the_news_of_a_card_are_two_statements() {
        EnquiryId id = enquiring.opened(MONDAY).id();
        assertThat(statements.of(() -> enquiring.useCases().deskView().checkCard(agent, id, new HistoryRead(0))))
                .hasSizeLessThanOrEqualTo(2);
    }

    /// Beside these, the product reads its teams, and writes its ledger and the notice.
    @ParameterizedTest
    @ValueSource(ints = {0, 1_000, 10_000})
    void a_booking_asks_as_much_however_many_requests_wait(int waiting) {
        fill(waiting);
        List<String> asked =
                statements.of(() -> enquiring.open(Enquiring.asking("rsa-suspension", newNumber()), MONDAY));
        assertThat(asked).hasSizeLessThanOrEqualTo(6);
    }

    /// Without statistics of hashes, the database would rather read all requests than look a sender up. One connection
    /// alone knows what it has read.
    @Test
    void a_booking_reads_none_of_the_requests_of_others_one_by_one() {
        fill(10_000);
        database.sql("update enquiry set desk = desk || hashtext(id::text) % 25")
                .update();
        database.sql("vacuum analyze enquiry").update();
        DataSource one = OneConnection.of(source);
        var alone = new Enquiring(one);
        long before = countReadOneByOne(JdbcClient.create(one));
        alone.open(Enquiring.asking("rsa-suspension", newNumber()), MONDAY);
        assertThat(countReadOneByOne(JdbcClient.create(one)) - before).isZero();
    }

    private static long countReadOneByOne(JdbcClient one) {
        one.sql("select pg_stat_force_next_flush()").query((_, _) -> true).single();
        return one.sql("select seq_tup_read from pg_stat_user_tables where relname = 'enquiry'")
                .query(Long.class)
                .single();
    }

    @Test
    void the_times_that_answers_show_are_worked_out_with_two_statements() {
        fill(10);
        List<String> asked = statements.of(
                () -> enquiring.useCases().promiseTimes(new HeldCallbacks()).update(Enquiring.PACK, MONDAY));
        assertThat(asked).hasSizeLessThanOrEqualTo(2);
    }

    /// Copies of one request: due one minute after the other.
    private void fill(int waiting) {
        if (waiting > 0) {
            Enquiry one = enquiring.opened(MONDAY);
            database.sql("""
                            insert into enquiry
                            select (jsonb_populate_record(enquiry, jsonb_build_object(
                                'id', gen_random_uuid(), 'reference', translate(to_char(n, 'FM000"-"000'), '01', 'PQ'), 'form_hash', null,
                                'due_by', due_by + n % 100 * interval '1 minute'))).*
                            from enquiry, generate_series(2, :waiting) as n
                            where id = :one
                            """)
                    .param("waiting", waiting)
                    .param("one", one.id().value())
                    .update();
        }
    }
}
