package fr.gpsusagers.sending.store;

import fr.gpsusagers.sending.notice.Allowances;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredAllowances implements Allowances {

    private final JdbcClient database;

    StoredAllowances(JdbcClient database) {
        this.database = database;
    }

    @Override
    public boolean takeOne(String addressKey, LocalDate day, int most) {
        int taken = database.sql("""
                        insert into notice_allowance as allowance (address_key, day, used)
                        select :key, :day, 1 where set_config('synchronous_commit', 'off', true) = 'off'
                        on conflict (address_key, day) do update set used = allowance.used + 1
                        where allowance.used < :most
                        """)
                .param("key", addressKey)
                .param("day", day)
                .param("most", most)
                .update();
        return taken == 1;
    }

    @Override
    public void giveBack(String addressKey, LocalDate day) {
        database.sql("""
                        update notice_allowance set used = used - 1
                        where address_key = :key and day = :day and used > 0
                        """).param("key", addressKey).param("day", day).update();
    }

    @Override
    public int count(String addressKey, LocalDate day) {
        return database.sql("select used from notice_allowance where address_key = :key and day = :day")
                .param("key", addressKey)
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    @Override
    public void removeBefore(LocalDate day) {
        database.sql("delete from notice_allowance where day < :day")
                .param("day", day)
                .update();
    }
}
