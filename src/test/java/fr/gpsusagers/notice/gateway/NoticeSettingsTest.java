package fr.gpsusagers.notice.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.notice.PretendMessages;
import fr.gpsusagers.notice.sending.Allowances;
import fr.gpsusagers.notice.sending.Mailer;
import fr.gpsusagers.running.TestClock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeSettingsTest {

    @Test
    void without_a_mail_server_messages_stay_here() {
        assertThat(mailer("", "")).isInstanceOf(PretendMailbox.class);
        assertThat(mailer("smtp://localhost", "gps@exemple.fr")).isInstanceOf(SmtpMailer.class);
    }

    private static Mailer mailer(String url, String from) {
        return new NoticeSettings().mailer(url, from, new PretendMessages(), new TestClock());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "six", "", "1000000000"})
    void a_cap_that_makes_no_sense_is_refused(String perDay) {
        assertThatThrownBy(() -> new NoticeSettings().dailyCap(new NoCounts(), perDay))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("GPS_NOTICES_PER_DAY=" + perDay + " n’est pas un nombre d’envois par jour.");
    }

    /// Never asked.
    private record NoCounts() implements Allowances {

        @Override
        public boolean takeOne(String addressKey, LocalDate day, int most) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void giveBack(String addressKey, LocalDate day) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void removeBefore(LocalDate day) {
            throw new UnsupportedOperationException();
        }
    }
}
