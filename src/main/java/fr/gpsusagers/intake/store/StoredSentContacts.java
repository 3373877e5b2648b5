package fr.gpsusagers.intake.store;

import fr.gpsusagers.intake.SentContact;
import fr.gpsusagers.intake.SentContacts;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.notice.Address;
import fr.gpsusagers.sending.notice.Medium;
import fr.gpsusagers.staff.AgentId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredSentContacts implements SentContacts {

    private final JdbcClient database;
    private final IntakeKey key;

    StoredSentContacts(JdbcClient database, IntakeKey key) {
        this.database = database;
        this.key = key;
    }

    @Override
    public boolean add(SentContact sent) {
        return database.sql("""
                        insert into intake_sent (id, agent, medium, sealed, sent_at)
                        values (:id, :agent, :medium, :sealed, :at)
                        on conflict (id) do nothing
                        """)
                        .param("id", sent.id())
                        .param("agent", sent.by().value())
                        .param("medium", sent.to().medium().name())
                        .param("sealed", key.seal("sent", sent.id(), written(sent.to())))
                        .param("at", Sql.utc(sent.at()))
                        .update()
                == 1;
    }

    @Override
    public Optional<SentContact> find(UUID id) {
        return database.sql("select id, agent, medium, sealed, sent_at from intake_sent where id = :id")
                .param("id", id)
                .query((row, _) -> {
                    var medium = Medium.valueOf(row.getString("medium"));
                    AgentId by = new AgentId(Sql.id(row, "agent"));
                    Instant at = Sql.instant(row, "sent_at");
                    return key.open("sent", id, row.getBytes("sealed"))
                            .map(written -> new SentContact(id, by, address(medium, written), at));
                })
                .optional()
                .flatMap(sent -> sent);
    }

    @Override
    public int countSince(AgentId agent, Instant moment) {
        return database.sql("select count(*) from intake_sent where agent = :agent and sent_at >= :moment")
                .param("agent", agent.value())
                .param("moment", Sql.utc(moment))
                .query(Integer.class)
                .single();
    }

    @Override
    public int removeOlderThan(Instant moment) {
        return database.sql("delete from intake_sent where sent_at < :moment")
                .param("moment", Sql.utc(moment))
                .update();
    }

    private static String written(Address address) {
        return switch (address) {
            case Address.Mailbox(EmailAddress mail) -> mail.value();
            case Address.Mobile(PhoneNumber number) -> number.dialled();
        };
    }

    private static Address address(Medium medium, String written) {
        return switch (medium) {
            case EMAIL -> new Address.Mailbox(new EmailAddress(written));
            case SMS -> new Address.Mobile(new PhoneNumber(written));
        };
    }
}
