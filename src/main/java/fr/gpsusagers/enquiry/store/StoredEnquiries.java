package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.Enquiries;
import fr.gpsusagers.enquiry.Enquiry;
import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.OpenPart;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Reference;
import fr.gpsusagers.enquiry.SentForm;
import fr.gpsusagers.enquiry.Sharing;
import fr.gpsusagers.enquiry.Tally;
import fr.gpsusagers.enquiry.Undoable;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredEnquiries implements Enquiries {

    /// Key of the advisory lock taken by [#holdOpening]. The lock keys of numbers and mails come from their
    /// hashes.
    private static final long OPENING = 20_261_127L;

    private final JdbcClient database;
    private final EnquiryCounts counts;
    private final EnquiryWrites writes;
    private final EnquiryQueue queue;

    StoredEnquiries(JdbcClient database) {
        this.database = database;
        this.counts = new EnquiryCounts(database);
        this.writes = new EnquiryWrites(database);
        this.queue = new EnquiryQueue(database);
    }

    @Override
    public boolean add(Enquiry.Waiting enquiry, Optional<SentForm> form, Sharing sharing) {
        return writes.add(enquiry, form.map(StoredEnquiries::bytes), sharing);
    }

    @Override
    public Optional<Enquiry> find(SentForm form) {
        return findWhere("form_hash = :value", bytes(form));
    }

    private static byte[] bytes(SentForm form) {
        return HexFormat.of().parseHex(form.hash());
    }

    @Override
    public Optional<Enquiry> find(EnquiryId id) {
        return findWhere("id = :value", id.value());
    }

    @Override
    public Optional<Enquiry> find(Reference reference) {
        return findWhere("reference = :value", reference.value());
    }

    @Override
    public Optional<Enquiry> findToChange(EnquiryId id) {
        return findWhere("id = :value for update", id.value());
    }

    @Override
    public Optional<Enquiry> findFree(EnquiryId id) {
        return findWhere("id = :value for update skip locked", id.value());
    }

    private Optional<Enquiry> findWhere(String condition, Object value) {
        return database.sql("select * from enquiry where " + condition)
                .param("value", value)
                .query(EnquiryRow::read)
                .optional();
    }

    @Override
    public Optional<Enquiry.Waiting> findNext(Set<DeskId> desks, Instant now) {
        return queue.findNext(desks, now);
    }

    @Override
    public boolean replace(Enquiry before, Enquiry after) {
        return writes.replace(before, after);
    }

    @Override
    public void updateTouched(EnquiryId id, AgentId agent, Instant at) {
        writes.updateTouched(id, agent, at);
    }

    @Override
    public List<Enquiry.Open> listOpen(Set<DeskId> desks, int most) {
        return list(Enquiry.Open.class, queue.open(desks, most));
    }

    @Override
    public List<Enquiry.Open> listOpen(OpenPart part, int skipped, int most) {
        return list(Enquiry.Open.class, queue.open(part, skipped, most));
    }

    @Override
    public List<OpenPart.Count> countOpen(Set<DeskId> desks, AgentId reader, Instant now) {
        return queue.count(desks, reader, now);
    }

    @Override
    public List<Enquiry.Waiting> listNeedingCaution(Set<DeskId> desks, int most) {
        return list(Enquiry.Waiting.class, queue.needingCaution(desks, most));
    }

    @Override
    public List<Enquiry.Taken> listTakenBy(AgentId agent) {
        return list(
                Enquiry.Taken.class,
                database.sql("select * from enquiry where state = 'taken' and agent = :agent order by due_by")
                        .param("agent", agent.value()));
    }

    @Override
    public List<Enquiry.Taken> listUntouchedSince(Instant moment) {
        return list(
                Enquiry.Taken.class,
                database.sql("select * from enquiry where state = 'taken' and touched_at < :moment order by due_by")
                        .param("moment", Sql.utc(moment)));
    }

    @Override
    public List<Undoable> listUndoable(AgentId agent, Instant after) {
        return queue.undoable(agent, after);
    }

    @Override
    public List<Enquiry.Open> listDueBefore(Instant moment, int most) {
        return list(
                Enquiry.Open.class,
                database.sql("""
                                select *
                                from enquiry
                                where state <> 'closed' and due_by < :moment
                                order by due_by
                                limit :most
                                """).param("moment", Sql.utc(moment)).param("most", most));
    }

    private static <T extends Enquiry> List<T> list(Class<T> kind, JdbcClient.StatementSpec query) {
        return query.query(EnquiryRow::find).list().stream()
                .flatMap(Optional::stream)
                .map(kind::cast)
                .toList();
    }

    @Override
    public Tally count() {
        return database.sql("""
                        select count(*) filter (where state = 'waiting') as waiting,
                               count(*) filter (where state = 'taken') as taken,
                               count(*) filter (where state = 'closed') as closed
                        from enquiry
                        """)
                .query((row, _) -> new Tally(row.getLong("waiting"), row.getLong("taken"), row.getLong("closed")))
                .single();
    }

    @Override
    public List<EnquiryId> listToErase(Instant closedBy) {
        return database
                .sql("""
                        select enquiry.id
                        from enquiry join enquiry_person on enquiry_person.enquiry = enquiry.id
                        where state = 'closed' and closed_at <= :closed_by
                        order by closed_at
                        """)
                .param("closed_by", Sql.utc(closedBy))
                .query((row, _) -> Sql.id(row, "id"))
                .list()
                .stream()
                .map(EnquiryId::new)
                .toList();
    }

    @Override
    public List<Enquiry.Open> listOpen(List<EnquiryId> among) {
        return list(
                Enquiry.Open.class,
                database.sql("select * from enquiry where id = any (:among) and state <> 'closed' order by opened_at")
                        .param("among", Sql.ids(among, EnquiryId::value)));
    }

    @Override
    public List<Enquiry.Open> listOpen(List<EnquiryId> among, Sharing sharing) {
        return list(
                Enquiry.Open.class,
                database.sql("""
                                select *
                                from enquiry
                                where id = any (:among) and state <> 'closed' and shared = :shared
                                order by opened_at
                                """)
                        .param("among", Sql.ids(among, EnquiryId::value))
                        .param("shared", sharing == Sharing.MANY));
    }

    /// The rows of closed requests name the last desk.
    @Override
    public List<AnsweredTransfers> listAnsweredTransfers(NeedId need, Instant since) {
        return database.sql("""
                        select desk, count(*) as requests
                        from enquiry
                        where state = 'closed' and outcome = 'repondu' and reroutes > 0
                            and need = :need and closed_at >= :since
                        group by desk
                        order by requests desc, desk
                        """)
                .param("need", need.value())
                .param("since", Sql.utc(since))
                .query((row, _) -> new AnsweredTransfers(new DeskId(row.getString("desk")), row.getInt("requests")))
                .list();
    }

    @Override
    public List<Enquiry.Closed> listRepeats(EnquiryId first) {
        return list(Enquiry.Closed.class, database.sql("""
                                select *
                                from enquiry
                                where outcome = 'joint' and outcome_detail = :first
                                order by opened_at
                                """).param("first", first.toString()));
    }

    @Override
    public Map<Workload, Backlog> measureBacklogs(Collection<Workload> workloads) {
        return workloads.isEmpty() ? Map.of() : counts.measureBacklogs(List.copyOf(workloads));
    }

    @Override
    public Sent getSent(
            SentForm form, List<String> senderKeys, Sharing sharing, Set<Origin> origins, Instant since, int most) {
        return counts.getSent(
                bytes(form), senderKeys.stream().map(HexFormat.of()::parseHex).toList(), sharing, origins, since, most);
    }

    @Override
    public int countOpenedSince(Instant moment, Set<Origin> origins, int most) {
        return counts.countOpenedSince(moment, origins, most);
    }

    @Override
    public void holdOpening() {
        database.sql("select pg_advisory_xact_lock(:opening)")
                .param("opening", OPENING)
                .query((_, _) -> true)
                .list();
    }
}
