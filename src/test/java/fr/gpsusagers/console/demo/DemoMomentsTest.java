package fr.gpsusagers.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemoMomentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            now              ; next morning     ; what lies between
            2026-12-01T10:40 ; 2026-12-02T09:00 ; a night
            2026-12-01T07:10 ; 2026-12-02T09:00 ; the day that has begun
            2026-12-04T10:40 ; 2026-12-07T09:00 ; a weekend
            2026-12-24T10:40 ; 2026-12-28T09:00 ; Christmas on a Friday
            """, useHeadersInDisplayName = true)
    void the_next_working_morning_is_found(String now, String morning, String between) {
        assertThat(DemoMoments.nextWorkingMorning(
                        DemoMoments.parse(now), TestPacks.bocage().calendars()))
                .as(between)
                .isEqualTo(DemoMoments.parse(morning));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T06:59,true", "2026-12-01T07:00,false", "2026-12-01T19:00,true", "2026-12-05T10:00,true"})
    void nobody_works_by_night_nor_at_weekends(String moment, boolean quiet) {
        assertThat(DemoMoments.isQuiet(DemoMoments.parse(moment))).isEqualTo(quiet);
    }
}
