package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.Asker.Ticket;
import fr.gpsusagers.sending.desk.DeskMail.Kind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A desk by mail with very many open requests.
class ManyRequestsByMailTest extends DeskByMail {

    private static final int MANY = 520;
    private static final String COPIES =
            "(select md5(cast(:id as text) || number)::uuid as copy, number from generate_series(1, " + MANY
                    + ") as number) as copies";

    /// The same request many times, as many citizens would have made it.
    private void copy(Ticket ticket) {
        var id = enquiry(ticket).id().value();
        database.sql("""
                        insert into enquiry
                        select (jsonb_populate_record(enquiry, jsonb_build_object(
                            'id', copy, 'form_hash', null, 'opened_at', opened_at + make_interval(secs => number),
                            'due_by', due_by + make_interval(secs => number),
                            'reference', 'ABC-' || translate(lpad(number::text, 3, '0'), '01', 'XY')))).*
                        from enquiry, %s where id = :id
                        """.formatted(COPIES)).param("id", id).update();
        database.sql("""
                        insert into enquiry_person
                        select (jsonb_populate_record(enquiry_person, jsonb_build_object('enquiry', copy))).*
                        from enquiry_person, %s where enquiry = :id
                        """.formatted(COPIES)).param("id", id).update();
        database.sql("""
                        insert into enquiry_step (enquiry, at, kind, actor, agent, facts)
                        select copy, at, kind, actor, agent, facts
                        from enquiry_step, %s where enquiry = :id order by enquiry_step.id
                        """.formatted(COPIES)).param("id", id).update();
    }

    private Map<Kind, Long> counted(List<Kind> mails) {
        return mails.stream().collect(Collectors.groupingBy(kind -> kind, Collectors.counting()));
    }

    @Test
    void each_is_mailed_once_and_none_is_said_to_be_no_longer_its_own() {
        copy(asker.ask(ABOUT_RSA));

        assertThat(counted(write())).isEqualTo(Map.of(Kind.REQUEST, MANY + 1L));
        assertThat(write()).isEmpty();

        Ticket urgent = asker.ask(ABOUT_RSA);
        // another desk with agents, of an earlier test, may have taken what this one could not do in time
        database.sql(
                        "update enquiry set desk = :desk, due_by = due_by - interval '1 hour' where reference = :reference")
                .param("desk", RSA.value())
                .param("reference", urgent.reference())
                .update();
        assertThat(write()).as("a request that comes first displaces no other").containsExactly(Kind.REQUEST);
        assertThat(database.sql("select count(*) from desk_thread where ended_at is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
