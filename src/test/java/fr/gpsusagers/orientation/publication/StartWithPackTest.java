package fr.gpsusagers.orientation.publication;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.Writes;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.PackInUse;
import fr.gpsusagers.orientation.change.ChangesInMemory;
import fr.gpsusagers.orientation.change.CoverPack;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.Publication.Origin;
import fr.gpsusagers.orientation.publication.PublishedPacks.Starting;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartWithPackTest {

    private static final PackFiles BOCAGE = PackFiles.ofFolder(TestPacks.FROZEN);
    private static final PackFiles EXAMPLE = PackFiles.ofFolder(Path.of("packs/exemple"));
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Kept kept = new Kept();
    private final CoverPack cover = new CoverPack(new ChangesInMemory());
    private final PackInUse inService = new PackInUse(TestModels.prepare());

    /// The first start waits until a model is learnt. The database ends a transaction that stands still so long.
    @Test
    void the_start_is_not_one_transaction() throws NoSuchMethodException {
        assertThat(PublishedPacks.class.getMethod("start", FolderReading.class).isAnnotationPresent(Writes.class))
                .isFalse();
    }

    @Test
    void the_folder_is_served_and_kept_the_first_time() {
        assertThat(start(EXAMPLE)).isInstanceOf(Starting.FromFolder.class);
        assertServed(EXAMPLE);
        start(EXAMPLE);
        assertThat(kept.all)
                .singleElement()
                .satisfies(one -> assertThat(one.origin()).isEqualTo(Origin.START));
    }

    @Test
    void a_pack_that_was_published_stays_whatever_the_folder_holds() {
        kept.add(published(EXAMPLE), EXAMPLE);
        assertThat(start(BOCAGE))
                .isInstanceOfSatisfying(
                        Starting.FromPublication.class,
                        outcome -> assertThat(outcome.differs()).isTrue());
        assertServed(EXAMPLE);
    }

    @Test
    void a_folder_that_was_published_is_served_as_published() {
        kept.add(published(EXAMPLE), EXAMPLE);
        assertThat(start(EXAMPLE))
                .isInstanceOfSatisfying(
                        Starting.FromPublication.class,
                        outcome -> assertThat(outcome.differs()).isFalse());
        assertServed(EXAMPLE);
    }

    @Test
    void a_bad_folder_is_refused_unless_a_good_pack_was_published(@TempDir Path folder) throws IOException {
        PackFiles bad = PackFiles.ofFolder(PlantedPack.in(folder)
                .replace("annuaire/roles.yaml", "repli: contact:standard", "repli: contact:fantome")
                .folder());
        assertThat(start(bad)).isInstanceOf(Starting.Refused.class);
        assertThat(kept.all).isEmpty();
        kept.add(published(EXAMPLE), EXAMPLE);
        assertThat(start(bad)).isInstanceOf(Starting.FromPublication.class);
        assertServed(EXAMPLE);
    }

    /// The version that accepted this pack checked columns and keys less strictly.
    @Test
    void what_an_earlier_version_accepted_still_starts(@TempDir Path folder) {
        PackFiles files = PackFiles.ofFolder(PlantedPack.in(folder)
                .replace("annuaire/contacts.csv", ",anciens_ids", ",geo_precision")
                .replace("paquet.yaml", "racine: accueil", "racine: accueil\nsigles: []")
                .folder());
        assertThat(start(files)).isInstanceOf(Starting.Refused.class);
        kept.add(published(files), PackFiles.ofPublication(files.toArchive()));
        assertThat(start(files)).isInstanceOf(Starting.FromPublication.class);
        assertServed(files);
    }

    @Test
    void a_pack_that_was_put_back_stays_too_whatever_the_folder_holds_by_then() {
        start(EXAMPLE);
        kept.add(published(BOCAGE), BOCAGE);
        assertThat(rollBack()).isInstanceOf(PublishedPacks.RollingBack.PutBack.class);
        assertServed(EXAMPLE);
        start(BOCAGE);
        assertServed(EXAMPLE);
        assertThat(rollBack()).isInstanceOf(PublishedPacks.RollingBack.NothingBefore.class);
    }

    private PublishedPacks packs() {
        return new PublishedPacks(
                new CheckPack(TestPacks.reader(), new ProveCoverage()),
                TestPacks.reader(),
                kept,
                inService,
                TestModels.prepare(),
                cover,
                CLOCK);
    }

    private Starting start(PackFiles folder) {
        return packs().start(FolderReading.begin(TestPacks.reader(), TestModels.prepare(), folder));
    }

    private PublishedPacks.RollingBack rollBack() {
        return packs().rollBack();
    }

    private void assertServed(PackFiles files) {
        assertThat(inService.current().fingerprint()).isEqualTo(files.fingerprint());
    }

    private static Publication published(PackFiles files) {
        return new Publication(files.fingerprint(), "1", NOW, Origin.PUBLISHED);
    }

    private static final class Kept implements Publications {

        private final Deque<Publication> all = new ArrayDeque<>();

        private final Map<String, PackFiles> files = new HashMap<>();

        @Override
        public void add(Publication publication, PackFiles its) {
            all.push(publication);
            files.put(publication.fingerprint(), its);
        }

        @Override
        public PackFiles filesOf(Publication publication) {
            return Objects.requireNonNull(files.get(publication.fingerprint()));
        }

        @Override
        public Optional<Publication> findInForce() {
            return Optional.ofNullable(all.peek());
        }

        @Override
        public Optional<Publication> findBefore() {
            return all.stream().skip(1).findFirst();
        }

        @Override
        public void withdraw() {
            all.pop();
            Publication before = all.pop();
            all.push(new Publication(before.fingerprint(), before.version(), before.publishedAt(), Origin.PUBLISHED));
        }
    }
}
