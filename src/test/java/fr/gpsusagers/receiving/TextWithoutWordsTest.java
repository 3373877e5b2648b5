package fr.gpsusagers.receiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.running.RunningProduct;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Calls of the SMS operator in which there is nothing to read.
class TextWithoutWordsTest extends RunningProduct {

    @Autowired
    private ApplicationContext product;

    @Autowired
    private JdbcClient database;

    private Telephone telephone;

    @BeforeEach
    void on_a_monday_in_december() {
        clock.moveTo(LocalDateTime.parse("2026-12-14T08:00"));
        telephone = new Telephone(product, clock, at("/sms/entrant"));
        database.sql("delete from incoming_message").update();
    }

    private int kept() {
        return database.sql("select count(*) from incoming_message")
                .query(Integer.class)
                .single();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an empty text                     | {"from":"+33639981201","text":"","id":"op-4"}                         | 422 | 0
            a text of spaces                  | {"from":"+33639981201","text":"  ","id":"op-4"}                       | 422 | 0
            a text of signs that nobody sees  | {"from":"+33639981201","text":"\u200e","id":"op-4"}                  | 422 | 0
            no text: kept, it may be elsewhere | {"from":"+33639981201","content":"Bonjour","id":"op-4"}              | 422 | 1
            no field that we know             | {"expediteur":"+33639981201","contenu":"Bonjour"}                     | 503 | 1
            an empty text beside a receipt    | {"from":"+33639981201","text":"","id":"op-4","status":"delivered"}    | 204 | 0
            an empty text beside any status   | {"from":"+33639981201","text":"","id":"op-4","status":"nouveau"}      | 204 | 0
            """)
    void a_call_without_words_is_answered_by_what_is_wrong_with_it(String title, String body, int status, int kept)
            throws Exception {
        HttpResponse<String> answer = telephone.call(body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(kept()).isEqualTo(kept);
        if (status == 422) {
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("Appel sans texte").doesNotContain("39981201", "Bonjour");
        }
    }
}
