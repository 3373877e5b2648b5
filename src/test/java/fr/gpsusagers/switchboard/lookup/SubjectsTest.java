package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Need;
import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.running.RunningProduct;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Callers name several subjects in one breath. What only tells who calls is none.
class SubjectsTest extends RunningProduct {

    @Autowired
    private Subjects subjects;

    @Autowired
    private Reception reception;

    @BeforeEach
    void on_a_thursday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            colis alimentaire et électricité et rsa suspendu          ; aide-alimentaire logement-energie rsa-suspension
            rsa suspendu, carte d’invalidité pour son fils            ; rsa-suspension handicap-carte
            apa pour ma mère à falaise. Et ma carte handicapé ?       ; seniors-apa-demande handicap-carte
            place en crèche, puis dette d’électricité                 ; famille-mode-garde logement-energie
            madame et son fils, rsa suspendu depuis lundi             ; rsa-suspension
            bonjour, rsa suspendu, merci                              ; rsa-suspension
            rsa suspendu lisieux                                      ; ''
            il est malade et fatigué, il est perdu                    ; ''
            ma fille est enceinte et a 16 ans, elle est mineure       ; ''
            """)
    void each_subject_is_heard_in_the_order_of_the_words(String words, String needs) {
        assertThat(subjects.list(reception.welcome(), words).stream()
                        .map(Need::id)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(needs);
    }
}
