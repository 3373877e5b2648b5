package fr.gpsusagers.portal.follow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.enquiry.Actor;
import fr.gpsusagers.enquiry.life.Duty;
import fr.gpsusagers.enquiry.life.RecordedStep;
import fr.gpsusagers.enquiry.life.Step;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.FrenchTime;
import fr.gpsusagers.pack.TestPacks;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-12-08T12:00");
    private static final Duty RSA = Duty.at(new DeskId("guichet-gestion-rsa-1"));
    private static final Duty SWITCHBOARD = Duty.at(new DeskId("guichet-standard"));

    @Test
    void of_readings_that_follow_each_other_at_one_desk_the_first_is_shown() {
        assertThat(lines(
                        step("09:00", new Step.Seen(RSA)),
                        step("09:30", new Step.Noted(RSA)),
                        step("10:00", new Step.Seen(RSA)),
                        step("10:10", new Step.Taken(RSA)),
                        step("10:20", new Step.Seen(RSA)),
                        step("11:00", new Step.Seen(SWITCHBOARD))))
                .extracting(Timeline.Entry::title)
                .containsExactly("Lue par un agent", "Prise par un agent", "Lue par un agent", "Lue par un agent");
        assertThat(lines(
                        step("09:00", new Step.Seen(RSA)),
                        step("09:01", new Step.Seen(RSA)),
                        step("10:00", new Step.Seen(RSA))))
                .singleElement()
                .satisfies(line -> assertThat(line.detail().replace('\u00A0', ' '))
                        .endsWith("9 h. Agents de gestion du RSA, secteur 1"));
    }

    private static List<Timeline.Entry> lines(RecordedStep... history) {
        return Timeline.done(List.of(history), TestPacks.bocage(), NOW);
    }

    private static RecordedStep step(String hour, Step step) {
        var at = LocalDateTime.parse("2026-12-08T" + hour).atZone(FrenchTime.ZONE);
        return RecordedStep.of(at.toInstant(), new Actor.Clockwork(), step);
    }
}
