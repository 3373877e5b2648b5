package fr.gpsusagers.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.gpsusagers.running.RunningProduct;
import jakarta.servlet.RequestDispatcher;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// Error pages shown to agents.
class AgentErrorPagesTest extends RunningProduct {

    @Autowired
    private WebApplicationContext context;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            409 | Quelqu’un a agi avant vous
            413 | Votre texte est trop long
            429 | Trop d’essais en peu de temps
            500 | Nous avons une panne
            503 | Le service est débordé
            """)
    void a_mishap_at_work_is_told_in_the_agents_layout_with_a_way_on(int status, String headline) throws Exception {
        String page = MockMvcBuilders.webAppContextSetup(context)
                .build()
                .perform(get("/error")
                        .accept(MediaType.TEXT_HTML)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/agent/demande/x/clore")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<h1>" + headline, "gps-desk", "/agent/connexion", "tel:112", "tel:+33231571414")
                .doesNotContain("secret", "Voir tous les sujets");
    }
}
