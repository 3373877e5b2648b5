package fr.gpsusagers.orientation.store;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangeKind;
import fr.gpsusagers.orientation.change.ChangeSubject;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.change.ListedChange;
import fr.gpsusagers.orientation.change.ManualChanges;
import fr.gpsusagers.orientation.change.ProposedChange;
import fr.gpsusagers.orientation.change.Span;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.orientation.publication.FolderReading;
import fr.gpsusagers.orientation.publication.PublishedPacks;
import fr.gpsusagers.orientation.publication.UpdateContent;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.running.WithDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two nodes on one database, each with its own memory. The test itself stands in for the database's notifications.
@WithDatabase
class SharedContentTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final PackFiles EXAMPLE = PackFiles.ofFolder(Path.of("packs/exemple"));
    private static final String OLD = "02 61 91 02 10";
    private static final String NEW = "02 61 91 02 99";

    private final JdbcClient database;
    private final StoredPublications publications;
    private final StoredContentChanges changes;
    private Node one;
    private Node two;

    @TempDir
    private Path folder;

    SharedContentTest(JdbcClient database) {
        this.database = database;
        this.publications = new StoredPublications(database);
        this.changes = new StoredContentChanges(database);
        this.one = new Node();
        this.two = new Node();
    }

    @BeforeEach
    void both_nodes_start_with_the_example() {
        database.sql("delete from content_change").update();
        database.sql("delete from pack_publication").update();
        one = new Node();
        two = new Node();
        assertThat(List.of(one.number(), two.number())).containsOnly(OLD);
    }

    @Test
    void a_change_is_in_force_on_every_node_and_after_a_restart_until_it_is_undone() {
        add(NEW, Optional.empty());
        update();
        assertThat(List.of(one.number(), two.number(), new Node().number())).containsOnly(NEW);
        undoLast();
        update();
        assertThat(List.of(one.number(), two.number(), new Node().number())).containsOnly(OLD);
    }

    @Test
    void a_change_begins_and_ends_on_time_while_there_is_no_database() {
        add(NEW, Optional.of("2026-11-26T11:00"));
        update();
        Instant before = Instant.parse("2026-11-26T09:59:59Z");
        Instant after = Instant.parse("2026-11-26T10:00:00Z");
        two.updateContent.replaceLayers(before);
        assertThat(two.number()).isEqualTo(NEW);
        two.updateContent.replaceLayers(after);
        assertThat(two.number()).isEqualTo(OLD);
    }

    @Test
    void a_publication_reaches_the_other_node_below_the_changes() {
        add(NEW, Optional.empty());
        PackFiles next = with("02 61 91 02 31", "02 61 91 02 39");
        assertThat(one.publishedPacks.publish(next)).isInstanceOf(PublishedPacks.Publishing.Published.class);
        update();
        assertThat(two.inService.base().fingerprint()).isEqualTo(next.fingerprint());
        assertThat(two.number()).isEqualTo(NEW);
        assertThat(two.inService.current().fingerprint())
                .isEqualTo(one.inService.current().fingerprint());
    }

    @Test
    void a_publication_that_contradicts_a_change_says_so_and_the_change_stays() {
        add(NEW, Optional.empty());
        assertThat(one.publishedPacks.publish(with(OLD, "02 61 91 02 55")))
                .isInstanceOfSatisfying(
                        PublishedPacks.Publishing.Published.class,
                        published -> assertThat(published.conflicts())
                                .extracting(ListedChange::published)
                                .containsExactly(Optional.of("02 61 91 02 55")));
        update();
        assertThat(List.of(one.number(), two.number())).containsOnly(NEW);
    }

    @Test
    void a_rollback_reaches_the_other_node() {
        one.publishedPacks.publish(with(OLD, "02 61 91 02 55"));
        update();
        assertThat(two.number()).isEqualTo("02 61 91 02 55");
        two.publishedPacks.rollBack();
        update();
        assertThat(List.of(one.number(), two.number())).containsOnly(OLD);
    }

    @Test
    void what_this_version_cannot_read_leaves_the_node_as_it_is() {
        add(NEW, Optional.empty());
        database.sql("""
                        insert into pack_publication (fingerprint, version, archive, published_at, origin)
                        values ('0123456789ab', 'future', :archive, :now, 'published')
                        """)
                .param(
                        "archive",
                        with("racine: accueil", "racine: nulle-part", "paquet.yaml")
                                .toArchive())
                .param("now", NOW.atOffset(ZoneOffset.UTC))
                .update();
        assertThat(two.updateContent.update(NOW)).isPresent();
        assertThat(two.number()).isEqualTo(NEW);
    }

    private void update() {
        one.updateContent.update(NOW);
        two.updateContent.update(NOW);
    }

    private void add(String number, Optional<String> until) {
        var proposed = new ProposedChange(
                ChangeKind.NUMBER,
                ChangeSubject.of(Optional.of("service-rsa"), Optional.empty()),
                number,
                Span.parse(Optional.empty(), until, NOW),
                "essai");
        assertThat(new ManualChanges(changes, new ProveCoverage()).add(one.inService.base(), proposed, "console", NOW))
                .isInstanceOf(ManualChanges.Adding.Added.class);
    }

    private void undoLast() {
        new ManualChanges(changes, new ProveCoverage())
                .undo(changes.listAll().getLast().id(), "console", NOW);
    }

    private PackFiles with(String said, String instead) {
        return with(said, instead, "annuaire/contacts.csv");
    }

    private PackFiles with(String said, String instead, String file) {
        return PackFiles.ofFolder(
                PlantedPack.in(folder).replace(file, said, instead).folder());
    }

    /// The state of one node.
    private final class Node {

        private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        private final PackInUse inService = new PackInUse(TestModels.prepare());
        private final CoverPack cover = new CoverPack(changes);
        private final UpdateContent updateContent =
                new UpdateContent(publications, TestPacks.reader(), TestModels.prepare(), cover, inService);
        private final PublishedPacks publishedPacks = new PublishedPacks(
                new CheckPack(TestPacks.reader(), new ProveCoverage()),
                TestPacks.reader(),
                publications,
                inService,
                TestModels.prepare(),
                cover,
                clock);

        Node() {
            publishedPacks.start(FolderReading.begin(TestPacks.reader(), TestModels.prepare(), EXAMPLE));
        }

        String number() {
            Contact contact = inService
                    .current()
                    .directory()
                    .findContact(
                            new ContactId("service-rsa"), FrenchTime.at(NOW).toLocalDate())
                    .orElseThrow();
            return contact.lines().getFirst().number().display().replace('\u00A0', ' ');
        }
    }
}
