package fr.gpsusagers.enquiry.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.enquiry.AskedFor;
import fr.gpsusagers.enquiry.Caution;
import fr.gpsusagers.enquiry.Origin;
import fr.gpsusagers.enquiry.Topic;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.guide.ThemeId;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallingTest {

    private static final PhoneNumber NUMBER = PhoneNumber.parse("06 39 98 12 34");

    @ParameterizedTest
    @CsvSource(delimiter = ';', useHeadersInDisplayName = true, textBlock = """
            channel  ; caution        ; at               ; called
            CALLBACK ; ORDINARY       ; 2026-11-26T10:00 ; true
            FORM     ; ORDINARY       ; 2026-11-26T10:00 ; false
            CALLBACK ; NEVER          ; 2026-11-24T10:00 ; false
            CALLBACK ; WHEN_SAID_SAFE ; 2026-11-24T10:00 ; true
            CALLBACK ; WHEN_SAID_SAFE ; 2026-11-24T12:00 ; false
            CALLBACK ; WHEN_SAID_SAFE ; 2026-11-26T10:00 ; false
            """)
    void a_citizen_is_called_unless_the_answer_is_written_or_a_call_could_be_a_danger(
            ChannelKind channel, Caution caution, LocalDateTime at, boolean called) {
        Person person = Person.at(NUMBER).with(draft -> draft.safeWhen("mardi de 9 h à 11 h"));

        assertThat(new Calling(topic(channel, caution), Optional.of(person)).number(at))
                .isEqualTo(called ? Optional.of(NUMBER) : Optional.empty());
    }

    @Test
    void only_hours_outside_the_safe_ones_are_unsafe() {
        Person person = Person.at(NUMBER).with(draft -> draft.safeWhen("mardi de 9 h à 11 h"));
        var calling = new Calling(topic(ChannelKind.CALLBACK, Caution.WHEN_SAID_SAFE), Optional.of(person));

        assertThat(calling.isUnsafe(LocalDateTime.parse("2026-11-24T10:00"))).isFalse();
        assertThat(calling.isUnsafe(LocalDateTime.parse("2026-11-24T11:30"))).isTrue();
        assertThat(calling.safeHours().replace('\u00A0', ' ')).isEqualTo("mardi de 9 h à 11 h");
    }

    @ParameterizedTest
    @CsvSource({"quand il travaille", "''"})
    void hours_that_cannot_be_read_are_never_safe(String hours) {
        Person person = Person.at(NUMBER).with(draft -> draft.safeWhen(hours));
        var calling = new Calling(topic(ChannelKind.CALLBACK, Caution.WHEN_SAID_SAFE), Optional.of(person));
        assertThat(calling.number(LocalDateTime.parse("2026-11-24T10:00"))).isEmpty();
    }

    @Test
    void nobody_is_called_whose_data_was_erased() {
        var calling = new Calling(topic(ChannelKind.CALLBACK, Caution.ORDINARY), Optional.empty());
        assertThat(calling.number(LocalDateTime.parse("2026-11-26T10:00"))).isEmpty();
    }

    private static Topic topic(ChannelKind channel, Caution caution) {
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
                Origin.SITE,
                caution);
    }
}
