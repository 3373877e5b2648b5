package fr.gpsusagers.orientation.change;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The state of a change made on 26 November: a new number of the RSA service for 27 and 28 November, compared with
/// packs published later.
class ChangeStateTest {

    private static final Instant MADE = at("2026-11-26T10:00");
    private static final String OLD = "02 61 91 02 10";
    private static final String NEW = "02 61 91 02 99";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "published {0}, at {1}: {2}")
    @CsvSource(textBlock = """
            02 61 91 02 10, 2026-11-26T10:00, à venir
            02 61 91 02 10, 2026-11-27T00:00, en cours
            02 61 91 02 10, 2026-11-29T00:00, finie
            02 61 91 02 99, 2026-11-26T10:00, intégrée
            02 61 91 02 99, 2026-11-27T10:00, intégrée
            02 61 91 02 55, 2026-11-26T10:00, conflit
            02 61 91 02 55, 2026-11-27T10:00, conflit
            02 61 91 02 55, 2026-11-29T00:00, finie
            """)
    void a_change_stands_by_what_is_published_and_by_the_moment(String published, String moment, String state) {
        ListedChange listed =
                Layers.list(packWith(published), List.of(change()), at(moment)).getFirst();
        assertThat(listed.state().word()).isEqualTo(state);
        assertThat(listed.published()).contains(published);
    }

    @Test
    void what_is_undone_stays_undone_whatever_is_published() {
        ContentChange undone = UndoneChanges.undone(change(), new ContentChange.Undoing(MADE, "console"));
        assertThat(Layers.list(packWith("02 61 91 02 55"), List.of(undone), MADE)
                        .getFirst()
                        .state())
                .isEqualTo(ChangeState.UNDONE);
    }

    @Test
    void in_conflict_a_change_stays_in_force_and_the_list_says_what_is_published() {
        Pack base = packWith("02 61 91 02 55");
        Instant friday = at("2026-11-27T10:00");
        Pack shown = Layers.apply(base, List.of(change()), friday);
        assertThat(Layers.read(shown, change(), friday)).isEqualTo(NEW);
        assertThat(Layers.conflicts(base, List.of(change()), friday))
                .singleElement()
                .satisfies(one -> assertThat(one.inWords()).contains("02 61 91 02 55", "conflit", NEW));
    }

    @Test
    void a_pack_without_the_contact_is_served_and_the_change_is_in_conflict() {
        ContentChange lost = ContentChange.draft(
                        ChangeKind.HOURS,
                        ChangeSubject.of(Optional.of("parti"), Optional.empty()),
                        "Mo 10:00-11:00",
                        Span.parse(Optional.empty(), Optional.empty(), MADE),
                        "console",
                        "essai",
                        MADE)
                .withId(2);
        Pack base = TestPacks.example();
        assertThat(Layers.apply(base, List.of(lost), MADE)).isSameAs(base);
        assertThat(Layers.list(base, List.of(lost), MADE).getFirst().state()).isEqualTo(ChangeState.CONFLICT);
    }

    private Pack packWith(String number) {
        return number.equals(OLD)
                ? TestPacks.example()
                : TestPacks.read(PlantedPack.in(folder)
                        .replace("annuaire/contacts.csv", OLD, number)
                        .folder());
    }

    private static ContentChange change() {
        return ContentChange.draft(
                        ChangeKind.NUMBER,
                        ChangeSubject.of(Optional.of("service-rsa"), Optional.empty()),
                        NEW,
                        Span.parse(Optional.of("2026-11-27"), Optional.of("2026-11-28"), MADE),
                        "console",
                        "déménagement",
                        MADE)
                .withBefore(OLD)
                .withId(1);
    }

    private static Instant at(String moment) {
        return FrenchTime.instant(LocalDateTime.parse(moment));
    }
}
