package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every row of the table of first numbers, and which row takes precedence.
class FirstNumberTest {

    private static final Path TABLE = Path.of("src/test/packs/bocage/guide/numeros.csv");
    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-25T12:00");
    private static final LocalDateTime NIGHT = LocalDateTime.parse("2026-11-25T03:00");

    private final Pack pack = TestPacks.bocage();
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    static Stream<Arguments> rows() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",")))
                    .flatMap(row -> Arrays.stream(row.get(1).split("\\|"))
                            .map(need -> need.equals("tous") ? "urgence-danger" : need)
                            .map(need -> Arguments.of(
                                    Circumstance.parse(row.getFirst()),
                                    need,
                                    row.get(2).split("\\|")[0])));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void what_was_told_decides_the_first_number(Circumstance told, String need, String number) {
        assertThat(numbers(need, NOON, told)).startsWith(number);
    }

    @Test
    void none_of_the_other_numbers_is_lost() {
        assertThat(numbers("urgence-suicide", NOON, Circumstance.LIFE)).containsAll(numbers("urgence-suicide", NOON));
    }

    @Test
    void who_cannot_speak_writes_whatever_else_is_told() {
        assertThat(numbers("violences-conjugales", NOON, Circumstance.NOW, Circumstance.SILENCE))
                .startsWith("114");
    }

    @Test
    void a_life_going_out_comes_before_who_does_it() {
        assertThat(numbers("signaler-enfant", NOON, Circumstance.NOW, Circumstance.LIFE))
                .startsWith("15");
    }

    @Test
    void a_number_that_is_closed_now_goes_after_those_that_answer() {
        assertThat(numbers("signaler-maltraitance-adulte", NOON)).startsWith("3977");
        assertThat(numbers("signaler-maltraitance-adulte", NIGHT))
                .startsWith("17")
                .endsWith("3977");
    }

    private List<String> numbers(String need, LocalDateTime at, Circumstance... told) {
        var id = new NeedId(need);
        var danger = new Danger(DangerLevel.NOW, Optional.of(id));
        Advice advice = orient.advise(
                pack, new Situation(Optional.of(id), Optional.empty(), at, Set.of(), danger, Set.of(told)));
        assertThat(advice).isInstanceOf(Advice.Danger.class);
        return ((Advice.Danger) advice)
                .numbers().stream().map(PhoneNumber::dialled).toList();
    }
}
