package fr.gpsusagers.hall.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.start.PublicAddress;
import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # who sends                              | method | Sec-Fetch-Site | Origin                      | status
            a form of ours                           | POST   | same-origin    | null                        | 200
            an older browser, from a page of ours    | POST   | -              | https://gps.example         | 200
            an older browser, by the public address  | POST   | -              | https://public.example      | 200
            the public address without its lock      | POST   | -              | http://public.example       | 403
            a sandboxed frame, a file                | POST   | -              | null                        | 403
            a sandboxed frame of a new browser       | POST   | cross-site     | null                        | 403
            a program                                | POST   | -              | -                           | 200
            an address typed by hand                 | POST   | none           | -                           | 200
            a form of another site                   | POST   | cross-site     | https://elsewhere.example   | 403
            a form of a neighbour of ours            | POST   | same-site      | https://www.gps.example     | 403
            an older browser, from another site      | POST   | -              | https://elsewhere.example   | 403
            the same name at another port            | POST   | -              | https://gps.example:8443    | 403
            nonsense                                 | POST   | -              | %%%                         | 403
            a link of another site                   | GET    | cross-site     | -                           | 200
            """)
    void forms_are_taken_from_our_own_pages_only(String who, String method, String site, String origin, int status)
            throws ServletException, IOException {
        var request = new MockHttpServletRequest(method, "/avis");
        request.addHeader("Host", "gps.example");
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        var response = new MockHttpServletResponse();
        var chain = new MockFilterChain();
        new SameOrigin(new PublicAddress("https://public.example/")).doFilter(request, response, chain);
        assertThat(response.getStatus()).as(who).isEqualTo(status);
        assertThat(chain.getRequest() != null).as(who).isEqualTo(status == 200);
    }
}
