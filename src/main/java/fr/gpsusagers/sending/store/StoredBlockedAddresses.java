package fr.gpsusagers.sending.store;

import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.sending.notice.BlockedAddresses;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredBlockedAddresses implements BlockedAddresses {

    private final JdbcClient database;

    StoredBlockedAddresses(JdbcClient database) {
        this.database = database;
    }

    @Override
    public void add(String addressKey, Block block) {
        database.sql("""
                        insert into notice_block (address_key, blocked_at, blocked_until)
                        values (:key, :since, :until)
                        on conflict (address_key) do update
                        set blocked_at = excluded.blocked_at,
                            blocked_until = greatest(notice_block.blocked_until, excluded.blocked_until)
                        """)
                .param("key", addressKey)
                .param("since", Sql.utc(block.since()))
                .param("until", Sql.utc(block.until()))
                .update();
    }

    @Override
    public void updateEnded(String addressKey, Instant now) {
        database.sql("""
                        update notice_block set blocked_until = least(blocked_until, :now) where address_key = :key
                        """).param("key", addressKey).param("now", Sql.utc(now)).update();
    }

    @Override
    public Optional<Block> find(String addressKey) {
        return database.sql("""
                        select blocked_at, blocked_until from notice_block where address_key = :key
                        """)
                .param("key", addressKey)
                .query((row, _) -> new Block(Sql.instant(row, "blocked_at"), Sql.instant(row, "blocked_until")))
                .optional();
    }

    /// Keeps ended blocks that still stop a queued notice.
    @Override
    public void removeEnded(Instant now) {
        database.sql("""
                        delete from notice_block
                        where blocked_until <= :now
                          and not exists (
                              select 1 from notice
                              where state = 'queued' and queued_at <= notice_block.blocked_at)
                        """).param("now", Sql.utc(now)).update();
    }
}
