package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.hall.Reception;
import fr.gpsusagers.running.RunningProduct;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.switchboard.lookup.FoundAnswer.Waiting;
import fr.gpsusagers.switchboard.lookup.Sought.Alarm;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What the operator reads out, above all when each second counts.
class SaidToCallerTest extends RunningProduct {

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
    @CsvSource(delimiter = '|', textBlock = """
            j'ai avalé des cachets                      | 15
            je l'ai secoué le bébé                      | 15
            mon mari me frappe, Lisieux                 | 17
            je veux mourir                              | 15
            y a le feu dans la cuisine à Bayeux         | 18
            ma demande K7F-42M et ma mère est tombée    | 15
            """)
    void in_danger_the_caller_stays_on_the_line_and_hears_who_comes_to_help(String words, String number) {
        FoundAnswer answer = found(words, Alarm.NOT_RAISED);

        assertThat(script(answer))
                .containsExactly(
                        "Restez en ligne, je reste avec vous.",
                        "Ici, on prévient le " + number + " pour vous.",
                        "Seulement si je vous le dis, joignez vous-même le " + number + ".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"j'ai avalé des cachets", "mon mari me frappe", "je veux mourir", "mon bébé ne respire plus"})
    void in_danger_the_card_shows_whom_to_call_first(String words) {
        FoundAnswer answer = found(words, Alarm.NOT_RAISED);

        assertThat(answer.best().orElseThrow().contact().lines())
                .extracting(line -> line.number())
                .contains(answer.numbers().getFirst());
    }

    @Test
    void a_danger_that_only_the_agent_heard_names_no_number() {
        assertThat(script(found("je voudrais le rsa", Alarm.RAISED)))
                .contains("Ici, on prévient les secours pour vous.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"j'ai un appel en absence de chez vous", "je rappelle pour ma demande d’hier"})
    void whoever_rings_back_is_asked_for_the_reference(String words) {
        FoundAnswer answer = found(words, Alarm.NOT_RAISED);

        assertThat(answer.choices()).extracting(FoundChoice::label).isEmpty();
        assertThat(script(answer).getFirst()).startsWith("Je cherche votre demande.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bande de bons à rien", "vous êtes des nuls je vais venir tout casser"})
    void abuse_is_answered_calmly_and_finds_nothing(String words) {
        FoundAnswer answer = found(words, Alarm.NOT_RAISED);

        assertThat(answer.choices()).isEmpty();
        assertThat(answer.waiting()).isEqualTo(Waiting.FOR_CALM);
        assertThat(script(answer)).containsExactly("Je veux vous aider. Si vous m’insultez encore, je raccroche.");
    }

    @Test
    void insults_hide_no_need() {
        assertThat(found("vous êtes des nuls mon rsa est suspendu", Alarm.NOT_RAISED)
                        .waiting())
                .isNotEqualTo(Waiting.FOR_CALM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c'est moi",
                "parlez plus fort",
                "j'entends rien ça grésille",
                "je préfère pas dire",
                "vous pouvez répéter j'entends mal",
                "je vais raccrocher"
            })
    void small_talk_on_the_telephone_opens_no_emergency(String words) {
        assertThat(found(words, Alarm.NOT_RAISED).isDanger()).isFalse();
    }

    @Test
    void nobody_stays_on_the_line_beside_a_gas_leak() {
        FoundAnswer answer = found("je sens une odeur de gaz chez moi", Alarm.RAISED);
        assertThat(script(answer)).singleElement().asString().startsWith("Sortez tout de suite, sans toucher");
    }

    @Test
    void an_insult_beside_a_sentence_of_its_own_hides_no_need() {
        FoundAnswer answer = found("vous êtes tous des cons ça fait 3 semaines que j'attend mon RSA", Alarm.NOT_RAISED);
        assertThat(answer.choices()).isNotEmpty();
    }

    @Test
    void somebody_who_asks_about_another_person_learns_nothing() {
        FoundAnswer answer = found("c'est pour savoir si ma femme a appelé chez vous", Alarm.NOT_RAISED);
        assertThat(answer.choices()).isEmpty();
        assertThat(script(answer))
                .containsExactly("Je ne peux rien dire sur une autre personne. Elle peut nous appeler elle-même.");
    }

    @Test
    void a_caller_who_speaks_no_french_hears_a_sentence_of_his_language() {
        FoundAnswer answer = found("I don't speak french, I need help for my house", Alarm.NOT_RAISED);
        assertThat(answer.language()).map(CallerLanguage::name).contains("anglais");
        assertThat(script(answer)).first().isEqualTo("Please hold the line. I am looking for help.");
    }

    @Test
    void who_rings_back_about_the_rsa_keeps_the_rsa_on_the_screen() {
        FoundAnswer answer = found(
                "je vous avait appelé la semaine derniere pour mon rsa et personne m'a rappeler", Alarm.NOT_RAISED);
        assertThat(answer.choices())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.code()).startsWith("besoin:rsa-"));
    }

    private List<String> script(FoundAnswer answer) {
        var pack = reception.welcome().pack();
        return Script.of(
                answer,
                Optional.empty(),
                pack.directory()
                        .switchboard(reception.welcome().now().toLocalDate())
                        .id());
    }

    private FoundAnswer found(String words, Alarm alarm) {
        return lookup.lookUp(reception.welcome(), operator, new Sought(words, "", "", "", alarm));
    }
}
