package fr.gpsusagers.notice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.PhoneNumber;
import fr.gpsusagers.notice.WaysToSend.Way;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
}
