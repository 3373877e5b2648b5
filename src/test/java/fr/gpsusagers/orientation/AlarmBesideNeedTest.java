package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.Constraint;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// A danger mentioned besides the need: a citizen reports that another person is being beaten.
class AlarmBesideNeedTest {

    private static final NeedId REPORT = new NeedId("signaler-maltraitance-adulte");
    private static final LocalDateTime NIGHT = LocalDateTime.parse("2026-11-25T03:00");

    private final Pack pack = TestPacks.bocage();
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @Test
    void the_numbers_of_the_danger_come_first_then_who_helps_with_the_need() {
        assertThat(advise(now("violences-conjugales"), Set.of()))
                .isInstanceOfSatisfying(Advice.Danger.class, danger -> {
                    assertThat(danger.numbers())
                            .isEqualTo(pack.guide()
                                    .findNeed(new NeedId("violences-conjugales"))
                                    .orElseThrow()
                                    .numbers());
                    assertThat(advise(Danger.NONE, Set.of())).isEqualTo(new Advice.Recommend(danger.recommendation()));
                });
    }

    @Test
    void for_a_person_who_is_deaf_114_leads() {
        assertThat(advise(now("violences-conjugales"), Set.of(Constraint.DEAF)))
                .isInstanceOfSatisfying(
                        Advice.Danger.class,
                        danger -> assertThat(danger.numbers()).startsWith(new PhoneNumber("114")));
    }

    @Test
    void what_is_no_danger_raises_no_alarm() {
        for (Danger none : List.of(
                Danger.NONE,
                now("rsa-suspension"),
                now("inconnu"),
                new Danger(DangerLevel.SUPPORT, Optional.of(new NeedId("violences-conjugales"))))) {
            assertThat(advise(none, Set.of())).isNotInstanceOf(Advice.Danger.class);
        }
    }

    private Advice advise(Danger danger, Set<Constraint> constraints) {
        return orient.advise(
                pack, new Situation(Optional.of(REPORT), Optional.empty(), NIGHT, constraints, danger, Set.of()));
    }

    private static Danger now(String need) {
        return new Danger(DangerLevel.NOW, Optional.of(new NeedId(need)));
    }
}
