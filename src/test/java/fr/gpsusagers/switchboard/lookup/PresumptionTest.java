package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Nothing is presumed of someone who has not said it.
class PresumptionTest extends RunningProduct {

    private static final String NO_CHILD = "besoin:famille-ivg";

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
    @ValueSource(
            strings = {
                "ma fille de 16 ans est enceinte",
                "mineure enceinte",
                "ma fille mineure est enceinte",
                "jeune fille enceinte de 15 ans à falaise"
            })
    void a_pregnant_minor_is_not_presumed_to_refuse_the_child(String words) {
        List<FoundChoice> choices = found(words, "").choices();
        assertThat(choices).first().extracting(FoundChoice::code).isEqualTo("besoin:famille-grossesse-suivi");
        assertThat(choices).last().extracting(FoundChoice::code).isIn(NO_CHILD, "contact:ivg-contraception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ma fille de 16 ans veut avorter", "enceinte de 6 semaines, elle ne veut pas garder"})
    void who_says_it_is_heard(String words) {
        assertThat(found(words, "").choices())
                .first()
                .extracting(FoundChoice::code)
                .isEqualTo(NO_CHILD);
    }

    private FoundAnswer found(String words, String place) {
        return lookup.lookUp(reception.welcome(), operator, new Sought(words, place, "", "", Alarm.NOT_RAISED));
    }
}
