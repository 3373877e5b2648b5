package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.gpsusagers.running.RunningProduct;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

class ErrorPagesTest extends RunningProduct {

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            400 | Nous n’avons pas compris cette adresse
            404 | Cette page n’existe pas
            405 | Nous n’avons pas compris cette adresse
            429 | Trop de demandes en même temps
            500 | Nous avons une panne
            503 | Nous ne pouvons pas répondre à l’instant
            """)
    void a_mishap_is_kind_and_shows_a_way_on_and_a_human_number(int status, String headline) throws Exception {
        MockHttpServletResponse page = answer(status, MediaType.TEXT_HTML);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8))
                .contains("<h1>" + headline, "href=\"/\"", "href=\"/besoin/parler-a-quelqu-un\"", "tel:+33231571414")
                .doesNotContain("Exception", "at fr.gpsusagers", "secret");
    }

    @Test
    void a_program_gets_a_problem_and_no_page() throws Exception {
        MockHttpServletResponse problem = answer(500, MediaType.APPLICATION_JSON);
        assertThat(problem.getContentType()).startsWith("application/problem+json");
        assertThat(problem.getContentAsString()).contains("\"status\":500").doesNotContain("secret");
    }

    private MockHttpServletResponse answer(int status, MediaType accepted) throws Exception {
        return MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/error")
                        .accept(accepted)
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .andReturn()
                .getResponse();
    }
}
