package fr.gpsusagers.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstFreePlaceTest {

    private static final List<Block> MONDAY_AND_TUESDAY = List.of(
            block("2026-11-30T10:00", "2026-11-30T12:00", 1),
            block("2026-11-30T14:00", "2026-11-30T16:30", 2),
            block("2026-12-01T10:00", "2026-12-01T12:00", 1));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # ahead | done at
            0       | 2026-11-30T10:08
            14      | 2026-11-30T12:00
            15      | 2026-11-30T14:04
            20      | 2026-11-30T14:24
            51      | 2026-11-30T16:28
            52      | 2026-12-01T10:04
            66      | 2026-12-01T11:56
            """)
    void eight_minutes_each_are_counted_in_the_blocks_only(int ahead, LocalDateTime doneAt) {
        assertThat(FirstFreePlace.find(MONDAY_AND_TUESDAY.iterator(), ahead, Duration.ofMinutes(8)))
                .map(FirstFreePlace::doneAt)
                .contains(doneAt);
    }

    @Test
    void blocks_that_end_before_the_turn_give_no_place() {
        assertThat(FirstFreePlace.find(MONDAY_AND_TUESDAY.iterator(), 67, Duration.ofMinutes(8)))
                .isEmpty();
    }

    @Test
    void people_of_blocks_that_overlap_work_together() {
        assertThat(Block.apart(List.of(
                        block("2026-11-30T10:00", "2026-11-30T12:00", 1),
                        block("2026-11-30T11:00", "2026-11-30T13:00", 2))))
                .containsExactly(
                        block("2026-11-30T10:00", "2026-11-30T11:00", 1),
                        block("2026-11-30T11:00", "2026-11-30T12:00", 3),
                        block("2026-11-30T12:00", "2026-11-30T13:00", 2));
    }

    @Test
    void what_is_over_of_a_block_counts_no_more() {
        Block block = block("2026-11-30T10:00", "2026-11-30T12:00", 1);
        assertThat(block.after(LocalDateTime.parse("2026-11-30T11:30")))
                .containsExactly(block("2026-11-30T11:30", "2026-11-30T12:00", 1));
        assertThat(block.after(LocalDateTime.parse("2026-11-30T12:00"))).isEmpty();
    }

    private static Block block(String from, String to, int people) {
        return new Block(LocalDateTime.parse(from), LocalDateTime.parse(to), people);
    }
}
