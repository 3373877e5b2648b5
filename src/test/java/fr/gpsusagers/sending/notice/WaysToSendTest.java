package fr.gpsusagers.sending.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.sending.notice.WaysToSend.Way;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaysToSendTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a mobile,                     +33612345678,  true
            another mobile,               +33756789012,  true
            a mobile of works of fiction, +33639981234,  true
            La Réunion,                   +262692123456, true
            La Réunion too,               +262693123456, true
            Mayotte,                      +262639123456, true
            Guadeloupe,                   +590690123456, true
            Guyane,                       +594694123456, true
            Guyane again,                 +594709312345, true
            Martinique,                   +596696123456, true
            a landline,                   +33231571414,  false
            a line over the internet,     +33912345678,  false
            a surtaxed number,            +33899123456,  false
            a landline of La Réunion,     +262262123456, false
            Nouvelle-Calédonie,           +687751234,    false
            Polynésie,                    +68987123456,  false
            Wallis-et-Futuna,             +681821234,    false
            Saint-Pierre-et-Miquelon,     +508551234,    false
            abroad,                       +447911123456, false
            a short number,               3919,          false
            """)
    void text_messages_go_to_mobiles_where_they_cost_what_they_cost_at_home(
            String what, String number, boolean textable) {
        var phone = new PhoneNumber(number);
        assertThat(new WaysToSend(Way.NONE, Way.REAL).canText(phone)).as(what).isEqualTo(textable);
        assertThat(new WaysToSend(Way.REAL, Way.NONE).canText(phone)).isFalse();
    }

    /// Compares with the numbering plans of libphonenumber, which follow the regulator.
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            metropolitan France, FR, +33
            La Réunion,          RE, +262
            Mayotte,             YT, +262
            Guadeloupe,          GP, +590
            Guyane,              GF, +594
            Martinique,          MQ, +596
            """)
    void exactly_the_mobiles_of_the_numbering_plan_get_text_messages(String where, String region, String prefix) {
        var plan = PhoneNumberUtil.getInstance();
        var random = new Random(20_261_130);
        for (int turn = 0; turn < 20_000; turn++) {
            var number = new Phonenumber.PhoneNumber()
                    .setCountryCode(Integer.parseInt(prefix.substring(1)))
                    .setNationalNumber(100_000_000L + random.nextInt(900_000_000));
            if (plan.isValidNumberForRegion(number, region)) {
                boolean mobile = plan.getNumberType(number) == PhoneNumberType.MOBILE;
                String dialled = plan.format(number, PhoneNumberFormat.E164);
                assertThat(WaysToSend.isTextable(new PhoneNumber(dialled)))
                        .as(dialled)
                        .isEqualTo(mobile);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR", "RE", "YT", "GP", "GF", "MQ", "NC", "PF", "WF", "PM", "BE", "CH", "GB", "US"})
    void no_line_that_only_rings_gets_text_messages(String region) {
        var plan = PhoneNumberUtil.getInstance();
        for (PhoneNumberType type : PhoneNumberType.values()) {
            var example = type == PhoneNumberType.MOBILE || type == PhoneNumberType.FIXED_LINE_OR_MOBILE
                    ? null
                    : plan.getExampleNumberForType(region, type);
            if (example != null) {
                String dialled = plan.format(example, PhoneNumberFormat.E164);
                assertThat(WaysToSend.isTextable(new PhoneNumber(dialled)))
                        .as(type + " " + dialled)
                        .isFalse();
            }
        }
    }
}
