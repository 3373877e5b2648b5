package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.kernel.key.CheckedKey;
import fr.gpsusagers.kernel.key.EncryptedRows;
import fr.gpsusagers.kernel.key.MasterKey;
import fr.gpsusagers.kernel.store.Sql;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The enquiries' keys, each encrypted with a key that is derived from the master key.
@Repository
class WrappedKeys implements EncryptedRows {

    private static final int SAMPLE = 20;

    private final JdbcClient database;

    WrappedKeys(JdbcClient database) {
        this.database = database;
    }

    private record Wrapped(UUID enquiry, byte[] key) {}

    @Override
    public String key() {
        return MasterKey.NAME;
    }

    @Override
    public boolean isEmpty() {
        return database.sql("select not exists (select from enquiry_person)")
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean openWith(byte[] key) {
        SecretKey master = new SecretKeySpec(key, "HmacSHA256");
        SecretKey wrapping = new SecretKeySpec(CheckedKey.hash(master, Vault.WRAP), "AES");
        return database
                .sql("select enquiry, wrapped_key from enquiry_person limit :sample")
                .param("sample", SAMPLE)
                .query((row, _) -> new Wrapped(Sql.id(row, "enquiry"), row.getBytes("wrapped_key")))
                .list()
                .stream()
                .anyMatch(wrapped ->
                        Vault.unwrap(wrapping, wrapped.enquiry(), wrapped.key()).isPresent());
    }
}
