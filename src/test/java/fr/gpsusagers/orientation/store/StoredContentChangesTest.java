package fr.gpsusagers.orientation.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.ContentChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.running.WithDatabase;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithDatabase
class StoredContentChangesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private final JdbcClient database;
    private final DataSource source;
    private final StoredContentChanges changes;

    StoredContentChangesTest(JdbcClient database, DataSource source) {
        this.database = database;
        this.source = source;
        this.changes = new StoredContentChanges(database);
    }

    @BeforeEach
    void forget() {
        database.sql("delete from content_change").update();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_change_is_kept_as_it_was_made(ChangeKind kind) {
        ContentChange kept = changes.add(change(kind, ChangeSubject.of(Optional.of("standard"), Optional.empty())));
        assertThat(changes.listAll()).containsExactly(kept);
        assertThat(changes.find(kept.id())).contains(kept);
    }

    @Test
    void what_only_another_version_understands_is_left_out_and_kept() {
        ContentChange kept =
                changes.add(change(ChangeKind.HOURS, ChangeSubject.of(Optional.of("standard"), Optional.empty())));
        database.sql("update content_change set value = 'at full moon'").update();

        assertThat(changes.listOpen(NOW)).isEmpty();
        assertThat(changes.find(kept.id())).isEmpty();
        assertThat(database.sql("select count(*) from content_change")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void every_subject_is_kept() {
        ContentChange ofDesk = changes.add(
                change(ChangeKind.BLOCKS, ChangeSubject.of(Optional.empty(), Optional.of("guichet-standard"))));
        ContentChange ofSite = changes.add(change(ChangeKind.BANNER, new ChangeSubject.Site()));
        ContentChange ofAll = changes.add(change(ChangeKind.CLOSURE, new ChangeSubject.Everyone()));
        assertThat(changes.listAll()).containsExactly(ofDesk, ofSite, ofAll);
    }

    @Test
    void open_are_those_neither_undone_nor_over() {
        ContentChange open = changes.add(change(ChangeKind.BANNER, new ChangeSubject.Site()));
        ContentChange undone = changes.add(change(ChangeKind.BANNER, new ChangeSubject.Site()));
        changes.markUndone(undone.id(), new ContentChange.Undoing(NOW, "lea"));
        changes.markUndone(undone.id(), new ContentChange.Undoing(NOW.plusSeconds(5), "paul"));
        assertThat(changes.listOpen(NOW)).containsExactly(open);
        assertThat(changes.listOpen(NOW.plusSeconds(3_600))).isEmpty();
        assertThat(changes.find(undone.id()).flatMap(ContentChange::undoing))
                .contains(new ContentChange.Undoing(NOW, "lea"));
    }

    @Test
    void whoever_listens_is_told_of_what_is_added_and_undone() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("listen content");
            ContentChange added = changes.add(change(ChangeKind.BANNER, new ChangeSubject.Site()));
            changes.markUndone(added.id(), new ContentChange.Undoing(NOW, "lea"));
            assertThat(firstTwo(connection.unwrap(PGConnection.class)))
                    .hasSize(2)
                    .allSatisfy(told -> assertThat(told.getName()).isEqualTo("content"));
        }
    }

    /// The second notification may arrive after the first was read.
    private static List<PGNotification> firstTwo(PGConnection connection) throws SQLException {
        var heard = new ArrayList<PGNotification>();
        while (heard.size() < 2) {
            PGNotification[] more = connection.getNotifications(2_000);
            if (more == null || more.length == 0) {
                return heard;
            }
            heard.addAll(List.of(more));
        }
        return heard;
    }

    private static String value(ChangeKind kind) {
        return switch (kind) {
            case CLOSURE, BANNER -> "Travaux";
            case HOURS -> "guichet:Mo 09:00-12:00|telephone:Mo-Fr 09:00-17:00";
            case NUMBER -> "02 61 91 02 99";
            case SUBSTITUTE -> "guichet-mdph";
            case CHANNEL -> "courriel:-";
            case BLOCKS, WRITING_BLOCKS -> "Mo 10:00-11:00 x3";
        };
    }

    private static ContentChange change(ChangeKind kind, ChangeSubject subject) {
        return new ContentChange(
                0,
                kind,
                subject,
                value(kind),
                "avant",
                new Span(NOW, Optional.of(NOW.plusSeconds(3_600))),
                "console",
                "essai",
                NOW,
                Optional.empty());
    }
}
