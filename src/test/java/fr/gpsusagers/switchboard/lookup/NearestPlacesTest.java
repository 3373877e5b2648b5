package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.switchboard.lookup.FoundAnswer.Waiting;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import fr.gpsusagers.territory.Place;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class NearestPlacesTest extends RunningProduct {

    @Autowired
    private Lookup lookup;

    @Autowired
    private Reception reception;

    private Agent operator;

    @BeforeEach
    void on_a_thursday_morning() {
        clock.moveTo(LocalDateTime.parse("2026-12-03T09:00"));
        operator = team.hire(Role.OPERATOR, "guichet-standard").agent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            the name sounds the same           ; référent rsa          ; kabour   ; Cabourg
            a letter changed, another missing  ; référent rsa          ; aunei    ; Les Monts d’Aunay
            among the words                    ; référent rsa cabour   ; ''       ; Cabourg
            """)
    void the_nearest_communes_are_proposed(String title, String words, String place, String commune) {
        FoundAnswer answer = found(words, place);
        assertThat(answer.waiting()).as(title).isEqualTo(Waiting.FOR_PLACE);
        assertThat(answer.places()).as(title).extracting(Place::name).contains(commune);
    }

    @Test
    void a_commune_with_one_slip_is_understood_and_a_name_like_no_other_proposes_nothing() {
        assertThat(found("référent rsa", "ouistream").places()).isEmpty();
        assertThat(found("référent rsa", "ouistream").whereWords()).startsWith("Ouistreham");
        assertThat(found("référent rsa", "xqzzt").places()).isEmpty();
        assertThat(found("référent rsa", "").places()).isEmpty();
    }

    private FoundAnswer found(String words, String place) {
        return lookup.lookUp(reception.welcome(), operator, new Sought(words, place, "", "", Alarm.NOT_RAISED));
    }
}
