package fr.gpsusagers.console.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Plays the whole invented week through the real use cases, on a real database, and looks at each day as its
/// visitors find it.
@LongProof
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PlayedWeekTest {

    /// An operator and three agents of other desks.
    private static final List<String> LEARNERS = List.of("standard", "lisieux", "autonomie", "ouest");

    private PlayedWeek week;

    @BeforeAll
    void start(@TempDir Path folder) {
        week = PlayedWeek.start(folder);
    }

    @AfterAll
    void stop() {
        week.close();
    }

    /// Each line moves on to the next day, except the first.
    @ParameterizedTest
    @Order(1)
    @CsvSource(delimiter = ';', textBlock = """
            date                           ; asked so far ; promised anew, at most ; RSA desks owe, at least ; came back from an absent agent ; on screen
            mardi 30 mars 2027, 10 h 40    ; 158          ; 0                      ; 15                      ; 0                              ; Jour 1 sur 5. Après trois jours fermés
            mercredi 31 mars 2027, 10 h 40 ; 248          ; 12                     ; 4                       ; 0                              ; Jour 2 sur 5. Grève
            jeudi 1er avril 2027, 10 h 40  ; 464          ; 25                     ; 60                      ; 0                              ; Jour 3 sur 5. La même lettre
            vendredi 2 avril 2027, 10 h 40 ; 637          ; 40                     ; 8                       ; 3                              ; Jour 4 sur 5. L’assistant social
            lundi 5 avril 2027, 10 h 40    ; 727          ; 60                     ; 0                       ; 3                              ; Jour 5 sur 5. Un jour ordinaire
            """, useHeadersInDisplayName = true)
    void each_day_is_on_screen_has_something_to_learn_and_loses_nothing(
            String date, int asked, int renewed, int owed, int cameBack, String onScreen) throws Exception {
        if (!date.startsWith("mardi")) {
            week.moveOn();
        }

        assertThat(week.time().replace('\u00A0', ' ')).isEqualTo(date);
        assertThat(week.page("/")).contains(onScreen);
        assertThat(week.page("/agent/connexion")).contains(onScreen);
        assertThat(week.countAsked()).isEqualTo(asked);
        assertThat(week.countHandedBackInTime()).isEqualTo(cameBack);
        assertThat(week.countRenewals()).isLessThanOrEqualTo(renewed);
        assertThat(week.list("rsa-1").size() + week.list("rsa-2").size()).isGreaterThanOrEqualTo(owed);
        assertThat(LEARNERS).allSatisfy(login -> assertThat(week.list(login)).hasSizeBetween(8, 25));
        assertThat(LearningPoint.values())
                .allSatisfy(point -> assertThat(LEARNERS)
                        .anySatisfy(login ->
                                assertThat(week.list(login)).anyMatch(line -> point.isSeenIn(line, week.now()))));
        assertNothingIsLost();
    }

    /// Each request that a citizen made is there, with one promise, open or closed by a person. Joined requests are
    /// closed by the product, and go on in the first one.

    private void assertNothingIsLost() {
        assertThat(week.leftOut()).isEmpty();
        assertThat(week.countAsked()).isEqualTo(week.countPlanned());
        assertThat(week.isLedgerBalanced()).isTrue();
        assertThat(week.countClosedByNobody()).isZero();
        assertThat(week.countNotPromisedOnce()).isZero();
        assertThat(week.countLongOverdue()).isZero();
    }

    @Test
    @Order(2)
    void the_button_on_the_last_day_is_gone_and_no_one_can_move_further() throws Exception {
        assertThat(week.page("/")).doesNotContain("jour-suivant");
        String before = week.time();

        assertThat(week.press("2")).isEqualTo(303);
        assertThat(week.time()).isEqualTo(before);
    }
}
