package fr.gpsusagers.hall.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.kernel.start.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private final TrustedProxies proxies = TrustedProxies.parse("10.0.0.2, 192.0.2.0/25, 2001:db8::/33");

    @ParameterizedTest
    @CsvSource({
        "10.0.0.2, true",
        "10.0.0.3, false",
        "::ffff:10.0.0.2, true",
        "192.0.2.127, true",
        "192.0.2.128, false",
        "2001:db8:7fff::1, true",
        "2001:db8:8000::1, false",
        "127.0.0.1, false",
        "::1, false",
        "proxy.example, false"
    })
    void only_the_named_addresses_are_believed(String peer, boolean believed) {
        assertThat(proxies.believe(peer)).isEqualTo(believed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "10.0.0.2", "192.168.1.1", "::1"})
    void without_a_setting_nobody_is_believed_however_near(String peer) {
        assertThat(TrustedProxies.parse("").believe(peer)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9                          | 203.0.113.9 | what the proxy saw
            127.0.0.1, 203.0.113.9               | 203.0.113.9 | the client invented the first
            1.2.3.4, 203.0.113.9, 10.0.0.2       | 203.0.113.9 | through a second proxy of ours
            10.0.0.2, 192.0.2.7                  | 10.0.0.2    | a proxy of ours asks for itself
            203.0.113.9:4711                     | 203.0.113.9 | with a port
            [2001:db8:8000::1]:4711              | 2001:db8:8000:0:0:0:0:1 | with a port
            2001:db8:8000::1                     | 2001:db8:8000:0:0:0:0:1 | IPv6
            '<script>, 203.0.113.9'              | 203.0.113.9 | rubbish before it
            """)
    void the_client_is_the_last_address_that_is_not_ours(String header, String client, String why) {
        assertThat(proxies.findClient(header)).as(why).contains(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "203.0.113.9, _hidden", ",", "localhost", "203.0.113.9, "})
    void what_cannot_be_read_names_no_client(String header) {
        assertThat(proxies.findClient(header)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oui", "10.0.0.0/33", "10.0.0.0/0", "::/0", "proxy.example", "10.0.0.2 10.0.0.3", "10.0.0.0/x"})
    void a_wrong_value_is_refused_in_one_line(String written) {
        assertThatThrownBy(() -> TrustedProxies.parse(written))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.line())
                                .startsWith("GPS_TRUSTED_PROXY=")
                                .doesNotContain("\n"));
    }

    @Test
    void what_is_believed_can_be_said() {
        assertThat(proxies).hasToString("10.0.0.2, 192.0.2.0/25, 2001:db8::/33");
    }
}
