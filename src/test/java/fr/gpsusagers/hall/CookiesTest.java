package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.start.PublicAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class CookiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            asked by | public address      | only by https
            http     | http://localhost    | false
            https    | http://localhost    | true
            http     | https://gps.example | true
            """, useHeadersInDisplayName = true)
    void a_cookie_never_travels_in_the_clear_where_people_come_by_https(String scheme, String site, boolean secure) {
        var request = new MockHttpServletRequest();
        request.setScheme(scheme);
        request.setSecure(scheme.equals("https"));
        var cookie = new Cookies(new PublicAddress(site))
                .make("a", "b", "/suivi", request)
                .build();
        assertThat(cookie.isSecure()).isEqualTo(secure);
        assertThat(cookie.isHttpOnly()).isTrue();
    }
}
