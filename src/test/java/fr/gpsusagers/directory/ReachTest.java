package fr.gpsusagers.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.EmailAddress;
import fr.gpsusagers.kernel.PhoneNumber;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every page says a way to reach a contact by what stands here: the number, the link, the address in one line.
class ReachTest {

    private static final Line FREE = line("0639980001", "gratuit");
    private static final Line PAID = line("0639980002", "prix d’un appel local");
    private static final PostalAddress PLACE = new PostalAddress(
            Optional.of("9 rue Saint-Laurent"), Optional.empty(), Optional.of("14000"), Optional.of("Caen"));

    @ParameterizedTest
    @CsvSource({
        "https://www.calvados.fr/rsa/,      www.calvados.fr/rsa,   calvados.fr/rsa/,  calvados.fr",
        "https://calvados.fr,               calvados.fr,           calvados.fr,       calvados.fr",
        "http://mdph.calvados.fr/a?b=c/,    mdph.calvados.fr/a?b=c, mdph.calvados.fr/a?b=c/, mdph.calvados.fr"
    })
    void a_web_address_is_typed_from_paper_read_aloud_and_named_by_its_site(
            String url, String typed, String spoken, String host) {
        var web = new Reach.Web(url);
        assertThat(web.text()).isEqualTo(typed);
        assertThat(web.spoken()).isEqualTo(spoken);
        assertThat(web.host()).isEqualTo(host);
        assertThat(web.link()).hasValue(url);
    }

    @Test
    void a_call_and_a_text_message_use_the_first_number() {
        var call = new Reach.Call(List.of(FREE, PAID));
        assertThat(call.link()).hasValue("tel:+33639980001");
        assertThat(call.text()).isEqualTo(FREE.number().display());
        assertThat(call.lines()).containsExactly(FREE, PAID);
        assertThat(new Reach.Text(PAID).link()).hasValue("sms:+33639980002");
    }

    @Test
    void the_number_to_ask_a_relay_for_is_not_called_by_the_citizen() {
        var relay = new Reach.Relayed(List.of(FREE), new Reach.Web("https://relais.fr/"), Optional.empty());
        assertThat(relay.lines()).isEmpty();
        assertThat(relay.link()).hasValue("https://relais.fr/");
        assertThat(relay.text()).isEqualTo("relais.fr");
        assertThat(relay.asking()).isEqualTo("Demandez le " + FREE.number().display());
    }

    @Test
    void a_letter_names_the_service_that_a_visitor_finds_at_the_address() {
        assertThat(new Reach.Visit(PLACE).text()).isEqualTo("9 rue Saint-Laurent, 14000\u00A0Caen");
        assertThat(new Reach.Letter(PLACE, "MDPH").text()).isEqualTo("MDPH, 9 rue Saint-Laurent, 14000\u00A0Caen");
        assertThat(new Reach.Letter(PLACE, "").addressLines()).isEqualTo(PLACE.lines());
    }

    @Test
    void only_what_a_browser_opens_has_a_link() {
        LocalDateTime by = LocalDateTime.parse("2026-12-03T12:00");
        assertThat(Stream.of(
                        new Reach.Visit(PLACE),
                        new Reach.Letter(PLACE, "MDPH"),
                        new Reach.CallBack(by),
                        new Reach.Write(by)))
                .allSatisfy(reach -> assertThat(reach.link()).isEmpty());
        assertThat(new Reach.Mail(new EmailAddress("mdph@calvados.fr")).link()).hasValue("mailto:mdph@calvados.fr");
    }

    @Test
    void only_a_price_to_pay_is_said_on_a_line_of_its_own() {
        assertThat(PAID.priceToPay()).hasValue("Prix d’un appel local");
        assertThat(FREE.priceToPay()).isEmpty();
        assertThat(FREE.isFree()).isTrue();
        assertThat(new Line(FREE.number(), Optional.empty()).priceToPay()).isEmpty();
    }

    private static Line line(String number, String price) {
        return new Line(PhoneNumber.parse(number), Optional.of(price));
    }
}
