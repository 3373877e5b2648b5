package fr.gpsusagers.enquiry.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A number is offered only when a call puts nobody in danger. 2026-12-08 is a Tuesday.
class CallingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ORDINARY       | CALLBACK | ''               | 2026-12-08T08:00 | yes
            ORDINARY       | FORM     | ''               | 2026-12-08T10:00 | no
            WHEN_SAID_SAFE | CALLBACK | mardi 9 h-11 h   | 2026-12-08T08:59 | no
            WHEN_SAID_SAFE | CALLBACK | mardi 9 h-11 h   | 2026-12-08T09:00 | yes
            WHEN_SAID_SAFE | CALLBACK | mardi 9 h-11 h   | 2026-12-08T11:00 | no
            WHEN_SAID_SAFE | CALLBACK | mardi 9 h-11 h   | 2026-12-09T10:00 | no
            WHEN_SAID_SAFE | CALLBACK | quand il travaille | 2026-12-08T10:00 | no
            WHEN_SAID_SAFE | CALLBACK | ''               | 2026-12-08T10:00 | no
            WHEN_SAID_SAFE | FORM     | mardi 9 h-11 h   | 2026-12-08T10:00 | no
            NEVER          | CALLBACK | mardi 9 h-11 h   | 2026-12-08T10:00 | no
            """)
    void a_number_is_offered_in_safe_hours_only(
            Caution caution, ChannelKind channel, String safe, LocalDateTime now, String offered) {
        Person person = Person.at(new PhoneNumber("+33639981234")).with(draft -> draft.safeWhen(safe));
        var calling = new Calling(topic(caution, channel), Optional.of(person));
        assertThat(calling.number(now).isPresent()).isEqualTo(offered.equals("yes"));
    }

    private static Topic topic(Caution caution, ChannelKind channel) {
        return new Topic(
                new NeedId("rsa-suspension"),
                new ThemeId("rsa"),
                Topic.Precedence.IN_TURN,
                Optional.empty(),
                new ContactId("gestion-rsa-1"),
                List.of(),
                "0123456789ab",
                channel,
                AskedFor.ONESELF,
                caution);
    }
}
