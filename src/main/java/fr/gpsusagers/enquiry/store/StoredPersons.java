package fr.gpsusagers.enquiry.store;

import fr.gpsusagers.enquiry.EnquiryId;
import fr.gpsusagers.enquiry.person.Person;
import fr.gpsusagers.enquiry.person.PersonSeal;
import fr.gpsusagers.enquiry.person.Persons;
import fr.gpsusagers.enquiry.person.SecretCode;
import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.kernel.key.Sealing;
import fr.gpsusagers.kernel.store.Sql;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.SecretKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class StoredPersons implements Persons {

    private final JdbcClient database;
    private final Vault vault;

    StoredPersons(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    private record Row(byte[] wrappedKey, byte[] sealed) {}

    @Override
    public SecretCode add(EnquiryId enquiry, Person person) {
        SecretKey key = vault.newKey();
        database.sql("""
                        insert into enquiry_person (enquiry, wrapped_key, sealed, number_hash, mail_hash)
                        values (:enquiry, :key, :sealed, :number, :mail)
                        """)
                .param("enquiry", enquiry.value())
                .param("key", vault.wrap(enquiry.value(), key))
                .param("sealed", Sealing.seal(key, enquiry.value(), PersonText.write(person)))
                .param("number", person.number().map(this::hash).orElse(null))
                .param("mail", person.mail().map(this::hash).orElse(null))
                .update();
        return vault.code(key);
    }

    /// Takes the locks in sorted order, so that two senders who share a number and a mail cannot deadlock.
    @Override
    public void lock(Person person) {
        Long[] locks = Stream.concat(person.number().map(this::hash).stream(), person.mail().map(this::hash).stream())
                .map(hash -> ByteBuffer.wrap(hash).getLong())
                .sorted()
                .toArray(Long[]::new);
        database.sql("select pg_advisory_xact_lock(place) from unnest(cast(:locks as bigint[])) as held (place)")
                .param("locks", locks)
                .query((_, _) -> true)
                .list();
    }

    @Override
    public Optional<Person> find(EnquiryId enquiry) {
        return find("select wrapped_key, sealed from enquiry_person where enquiry = :enquiry", enquiry);
    }

    @Override
    public Map<EnquiryId, Person> getPersons(Collection<EnquiryId> enquiries) {
        var found = new HashMap<EnquiryId, Person>();
        database.sql("select enquiry, wrapped_key, sealed from enquiry_person where enquiry = any (:among)")
                .param("among", Sql.ids(enquiries, EnquiryId::value))
                .query((row, _) -> Map.entry(
                        new EnquiryId(Sql.id(row, "enquiry")),
                        new Row(row.getBytes("wrapped_key"), row.getBytes("sealed"))))
                .list()
                .forEach(
                        row -> open(row.getKey(), row.getValue()).ifPresent(person -> found.put(row.getKey(), person)));
        return found;
    }

    private Optional<Person> open(EnquiryId enquiry, Row row) {
        return vault.unwrap(enquiry.value(), row.wrappedKey())
                .flatMap(key -> Sealing.openText(key, enquiry.value(), row.sealed()))
                .flatMap(PersonText::read);
    }

    @Override
    public boolean isErased(EnquiryId enquiry) {
        return database.sql("select not exists (select from enquiry_person where enquiry = :enquiry)")
                .param("enquiry", enquiry.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public Optional<Person> findToChange(EnquiryId enquiry) {
        return find("select wrapped_key, sealed from enquiry_person where enquiry = :enquiry for update", enquiry);
    }

    private Optional<Person> find(String query, EnquiryId enquiry) {
        return database.sql(query)
                .param("enquiry", enquiry.value())
                .query((row, _) -> new Row(row.getBytes("wrapped_key"), row.getBytes("sealed")))
                .optional()
                .flatMap(row -> open(enquiry, row));
    }

    @Override
    public void update(EnquiryId enquiry, Person person) {
        SecretKey key = findKey(enquiry).orElseThrow();
        database.sql("""
                        update enquiry_person set sealed = :sealed, number_hash = :number, mail_hash = :mail
                        where enquiry = :enquiry
                        """)
                .param("enquiry", enquiry.value())
                .param("sealed", Sealing.seal(key, enquiry.value(), PersonText.write(person)))
                .param("number", person.number().map(this::hash).orElse(null))
                .param("mail", person.mail().map(this::hash).orElse(null))
                .update();
    }

    @Override
    public Optional<SecretCode> findCode(EnquiryId enquiry) {
        return findKey(enquiry).map(vault::code);
    }

    private Optional<SecretKey> findKey(EnquiryId enquiry) {
        return database.sql("select wrapped_key from enquiry_person where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .query((row, _) -> row.getBytes("wrapped_key"))
                .optional()
                .flatMap(wrapped -> vault.unwrap(enquiry.value(), wrapped));
    }

    @Override
    public List<EnquiryId> listFrom(Person person) {
        return database.sql("select enquiry from enquiry_person where number_hash = :number or mail_hash = :mail")
                .param("number", person.number().map(this::hash).orElse(null))
                .param("mail", person.mail().map(this::hash).orElse(null))
                .query((row, _) -> new EnquiryId(Sql.id(row, "enquiry")))
                .list();
    }

    @Override
    public List<EnquiryId> listFrom(PhoneNumber number) {
        return database.sql("select enquiry from enquiry_person where number_hash = :hash")
                .param("hash", hash(number))
                .query((row, _) -> new EnquiryId(Sql.id(row, "enquiry")))
                .list();
    }

    @Override
    public List<EnquiryId> listFrom(EmailAddress mail) {
        return database.sql("select enquiry from enquiry_person where mail_hash = :hash")
                .param("hash", hash(mail))
                .query((row, _) -> new EnquiryId(Sql.id(row, "enquiry")))
                .list();
    }

    @Override
    public String keyOf(PhoneNumber number) {
        return HexFormat.of().formatHex(hash(number));
    }

    @Override
    public String keyOf(EmailAddress mail) {
        return HexFormat.of().formatHex(hash(mail));
    }

    private byte[] hash(PhoneNumber number) {
        return vault.hash("tel:" + number.dialled());
    }

    private byte[] hash(EmailAddress mail) {
        return vault.hash("mail:" + mail.value().toLowerCase(Locale.ROOT));
    }

    @Override
    public Optional<byte[]> seal(EnquiryId enquiry, String text) {
        return findKey(enquiry).map(key -> Sealing.seal(key, enquiry.value(), text));
    }

    @Override
    public Optional<String> open(EnquiryId enquiry, byte[] sealed) {
        return findKey(enquiry).flatMap(key -> Sealing.openText(key, enquiry.value(), sealed));
    }

    @Override
    public Optional<PersonSeal> findSeal(EnquiryId enquiry) {
        return findKey(enquiry).map(PersonSeal::new);
    }

    /// The generation stands in the row of the person's key, so that erasing the person deletes both.
    @Override
    public Optional<Integer> findPassGeneration(EnquiryId enquiry) {
        return database.sql("select pass_generation from enquiry_person where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .query(Integer.class)
                .optional();
    }

    @Override
    public boolean revokePasses(EnquiryId enquiry) {
        int revoked = database.sql(
                        "update enquiry_person set pass_generation = pass_generation + 1 where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .update();
        return revoked > 0;
    }

    @Override
    public boolean remove(EnquiryId enquiry) {
        int persons = database.sql("delete from enquiry_person where enquiry = :enquiry")
                .param("enquiry", enquiry.value())
                .update();
        database.sql("update enquiry set form_hash = null where id = :enquiry and form_hash is not null")
                .param("enquiry", enquiry.value())
                .update();
        database.sql("update enquiry_step set note = null where enquiry = :enquiry and note is not null")
                .param("enquiry", enquiry.value())
                .update();
        return persons > 0;
    }
}
