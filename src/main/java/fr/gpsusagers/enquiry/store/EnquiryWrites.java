package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes rows of enquiries.
final class EnquiryWrites {

    private final JdbcClient database;

    EnquiryWrites(JdbcClient database) {
        this.database = database;
    }

    boolean add(Enquiry.Waiting enquiry, Optional<byte[]> form, Sharing sharing) {
        return database.sql("""
                        insert into enquiry (
                            id, reference, state, need, theme, urgent, sector, contact, path, pack, channel, asked_for,
                            origin, caution, desk, due_by, promised_at, renewals, opened_at, not_before, attempts, reroutes,
                            repeats, form_hash, shared)
                        values (
                            :id, :reference, :state, :need, :theme, :urgent, :sector, :contact, :path, :pack, :channel,
                            :asked_for, :origin, :caution, :desk, :due_by, :promised_at, :renewals, :opened_at, :not_before,
                            :attempts, :reroutes, :repeats, :form_hash, :shared)
                        on conflict do nothing
                        """)
                        .params(EnquiryRow.write(enquiry))
                        .param("form_hash", form.orElse(null))
                        .param("shared", sharing == Sharing.MANY)
                        .update()
                > 0;
    }

    /// Compares and puts, in one statement. When the agent last worked on it is not compared: that changes while a
    /// card is read.
    boolean replace(Enquiry before, Enquiry after) {
        return database.sql("""
                        update enquiry
                        set state = :state, contact = :contact, channel = :channel, asked_for = :asked_for,
                            caution = :caution, urgent = :urgent, desk = :desk, due_by = :due_by, promised_at = :promised_at,
                            renewals = :renewals, not_before = :not_before, attempts = :attempts, reroutes = :reroutes,
                            repeats = :repeats, agent = :agent, taken_at = coalesce(:taken_at, taken_at),
                            touched_at = :touched_at, closed_at = :closed_at, outcome = :outcome,
                            outcome_detail = :outcome_detail
                        where id = :id
                            and (state, desk, due_by, promised_at, channel, caution)
                                = (:was_state, :was_desk, :was_due_by, :was_promised_at, :was_channel, :was_caution)
                            and (renewals, attempts, reroutes, repeats)
                                = (:was_renewals, :was_attempts, :was_reroutes, :was_repeats)
                            and agent is not distinct from cast(:was_agent as uuid)
                            and not_before is not distinct from cast(:was_not_before as timestamptz)
                            and closed_at is not distinct from cast(:was_closed_at as timestamptz)
                            and outcome is not distinct from cast(:was_outcome as text)
                            and outcome_detail is not distinct from cast(:was_outcome_detail as text)
                        """)
                        .params(EnquiryRow.write(after))
                        .params(was(before))
                        .update()
                > 0;
    }

    private static Map<String, @Nullable Object> was(Enquiry before) {
        var row = new HashMap<String, @Nullable Object>();
        EnquiryRow.write(before).forEach((column, value) -> row.put("was_" + column, value));
        return row;
    }

    void updateTouched(EnquiryId id, AgentId agent, Instant at) {
        database.sql("""
                        update enquiry
                        set touched_at = greatest(touched_at, :at)
                        where id = :id and state = 'taken' and agent = :agent
                        """)
                .param("at", Sql.utc(at))
                .param("id", id.value())
                .param("agent", agent.value())
                .update();
    }
}
