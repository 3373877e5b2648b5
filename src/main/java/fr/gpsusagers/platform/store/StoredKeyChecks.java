package fr.gpsusagers.platform.store;

import fr.gpsusagers.kernel.key.KeyChecks;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredKeyChecks implements KeyChecks {

    private final JdbcClient database;

    StoredKeyChecks(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<byte[]> find(String key) {
        return database.sql("select check_value from key_check where key_name = :key")
                .param("key", key)
                .query((row, _) -> row.getBytes("check_value"))
                .optional();
    }

    @Override
    public void add(String key, byte[] value) {
        database.sql("""
                        insert into key_check (key_name, check_value) values (:key, :value)
                        on conflict (key_name) do nothing
                        """).param("key", key).param("value", value).update();
    }

    @Override
    public void replace(String key, byte[] value) {
        database.sql("""
                        insert into key_check (key_name, check_value) values (:key, :value)
                        on conflict (key_name) do update set check_value = excluded.check_value
                        """).param("key", key).param("value", value).update();
    }
}
