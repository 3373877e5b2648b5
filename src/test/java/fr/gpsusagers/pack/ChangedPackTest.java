package fr.gpsusagers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.understanding.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checks the changed copy that replaces `packs/calvados` to prove that no test quotes it. A long proof, since it
/// reads that pack twice.
@LongProof
class ChangedPackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    @Test
    void a_changed_pack_is_valid_and_keeps_nothing_but_its_ids(@TempDir Path folder) throws IOException {
        Path source = Path.of("packs/calvados");
        ChangedPack.write(source, folder);

        Pack before = TestPacks.read(source);
        Pack after = TestPacks.read(folder);

        assertThat(after.guide().needs())
                .extracting(Need::id)
                .containsExactlyElementsOf(
                        before.guide().needs().stream().map(Need::id).toList());
        assertThat(after.guide().needs())
                .extracting(Need::label)
                .doesNotContainAnyElementsOf(
                        before.guide().needs().stream().map(Need::label).toList());
        assertThat(after.directory().contacts(DAY))
                .hasSameSizeAs(before.directory().contacts(DAY));
        before.directory()
                .contacts(DAY)
                .forEach(contact -> assertThat(after.directory()
                                .findContact(contact.id(), DAY)
                                .orElseThrow()
                                .fullName())
                        .isNotEqualTo(contact.fullName()));
        assertThat(Collections.disjoint(texts(after), texts(before))).isTrue();
        assertThat(after.identity().administration())
                .isNotEqualTo(before.identity().administration());
    }

    private static Set<String> texts(Pack pack) {
        return pack.phrasebook().phrases().stream().map(Phrase::text).collect(Collectors.toSet());
    }
}
