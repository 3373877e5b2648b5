package fr.gpsusagers.staff.store;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.store.Sql;
import fr.gpsusagers.staff.roster.Extension;
import fr.gpsusagers.staff.roster.Roster;
import fr.gpsusagers.staff.roster.RosterEntry;
import fr.gpsusagers.staff.roster.RosterEntryId;
import fr.gpsusagers.staff.roster.Rosters;
import fr.gpsusagers.staff.roster.Rosters.RosterState;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Stores the staff directory as one encrypted text: it is always replaced and read as a whole.
@Repository
class StoredRosters implements Rosters {

    private static final String TEXTS = "roster";
    private static final String IDS = "roster ids";
    private static final int ID_BYTES = 16;
    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient database;
    private final SecretBox box;

    StoredRosters(JdbcClient database, SecretBox box) {
        this.database = database;
        this.box = box;
    }

    private record Sealed(Instant importedAt, byte[] text) {}

    /// The JSON form of an entry, before encryption.
    private record EntryText(
            String id,
            String role,
            @Nullable String name,
            @Nullable String desk,
            @Nullable String contact,
            @Nullable String sector,
            @Nullable String extension,
            @Nullable String presence,
            @Nullable String substitute,
            List<String> words,
            List<String> placeNames) {

        static EntryText of(RosterEntry entry) {
            return new EntryText(
                    entry.id().value(),
                    entry.role(),
                    entry.name().orElse(null),
                    entry.desk().map(DeskId::value).orElse(null),
                    entry.contact().map(ContactId::value).orElse(null),
                    entry.sector().orElse(null),
                    entry.extension().map(Extension::digits).orElse(null),
                    entry.presence().orElse(null),
                    entry.substitute().map(RosterEntryId::value).orElse(null),
                    entry.words(),
                    entry.placeNames());
        }

        RosterEntry entry() {
            return new RosterEntry(
                    new RosterEntryId(id),
                    role,
                    Optional.ofNullable(name),
                    Optional.ofNullable(desk).map(DeskId::new),
                    Optional.ofNullable(contact).map(ContactId::new),
                    Optional.ofNullable(sector),
                    Optional.ofNullable(extension).map(Extension::new),
                    Optional.ofNullable(presence),
                    Optional.ofNullable(substitute).map(RosterEntryId::new),
                    words,
                    placeNames);
        }

        @Override
        public String toString() {
            return "EntryText[…]";
        }
    }

    @Override
    public RosterEntryId idOf(String key) {
        return new RosterEntryId(HexFormat.of().formatHex(Arrays.copyOf(box.mark(IDS, key), ID_BYTES)));
    }

    @Override
    public void replace(Roster roster) {
        List<EntryText> texts = roster.entries().stream().map(EntryText::of).toList();
        database.sql("""
                        with replaced as (
                            insert into roster (entries, imported_at, sealed)
                            values (:entries, :at, :sealed)
                            on conflict (only_row) do update
                            set entries = :entries, imported_at = :at, sealed = :sealed
                            returning only_row)
                        select pg_notify('roster', '')::text from replaced
                        """)
                .param("entries", texts.size())
                .param("at", Sql.utc(roster.importedAt()))
                .param("sealed", box.seal(TEXTS, JSON.writeValueAsString(texts)))
                .query(String.class)
                .optional();
    }

    @Override
    public Optional<Roster> find() {
        return database.sql("select imported_at, sealed from roster")
                .query((row, _) -> new Sealed(Sql.instant(row, "imported_at"), row.getBytes("sealed")))
                .optional()
                .flatMap(row -> box.open(TEXTS, row.text()).map(text -> new Roster(entries(text), row.importedAt())));
    }

    private static List<RosterEntry> entries(String text) {
        return Arrays.stream(JSON.readValue(text, EntryText[].class))
                .map(EntryText::entry)
                .toList();
    }

    @Override
    public Optional<RosterState> findState() {
        return database.sql("select entries, imported_at from roster")
                .query((row, _) -> new RosterState(row.getInt("entries"), Sql.instant(row, "imported_at")))
                .optional();
    }
}
