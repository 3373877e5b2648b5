package fr.gpsusagers.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the product understood from the citizen's words, as carried in addresses.
class UnderstoodWordsTest {

    private static final List<NeedId> OTHERS = List.of(new NeedId("rsa-indu"), new NeedId("dettes"));
    private static final Set<Circumstance> TOLD = Set.of(Circumstance.LIFE, Circumstance.OWN_CHILD);
    private static final Danger ALARM = danger(DangerLevel.NOW);
    private static final Danger GENTLE = danger(DangerLevel.SUPPORT);
    private static final Danger ASKED = new Danger(DangerLevel.SUPPORT, Optional.empty());

    @Test
    void an_address_holds_all_of_it() {
        for (Danger danger : List.of(ALARM, GENTLE, ASKED, Danger.NONE)) {
            var told = new UnderstoodWords(true, OTHERS, danger, TOLD, danger == ALARM, Optional.empty());
            assertThat(parsed(told)).isEqualTo(told);
        }
    }

    @Test
    void an_address_names_no_circumstance_but_the_words_of_older_ones_are_read() {
        for (Circumstance circumstance : Circumstance.values()) {
            var told = new UnderstoodWords(true, OTHERS, ALARM, Set.of(circumstance), false, Optional.empty());
            assertThat(told.parameters().toString())
                    .containsPattern("circonstances=c\\d")
                    .doesNotContain("=" + circumstance.word());
            assertThat(UnderstoodWords.parse(
                                    List.of("oui"), name -> name.equals("circonstances") ? circumstance.word() : "")
                            .circumstances())
                    .containsExactly(circumstance);
        }
    }

    @Test
    void what_is_no_identifier_is_left_out() {
        Map<String, String> typed =
                Map.of("soutien", "<b>", "alerte", "a b", "doute", "peut-être", "circonstances", "vi", "phrase", "!");
        assertThat(UnderstoodWords.parse(List.of(), name -> typed.getOrDefault(name, "")))
                .isEqualTo(UnderstoodWords.NOTHING);
    }

    @Test
    void once_someone_chose_no_alarm_and_no_doubt_is_left_but_the_danger_is_asked_about() {
        assertThat(new UnderstoodWords(true, OTHERS, ALARM, TOLD, true, Optional.empty()).settled())
                .isEqualTo(new UnderstoodWords(true, OTHERS, ASKED, TOLD, false, Optional.empty()));
        assertThat(new UnderstoodWords(true, OTHERS, GENTLE, TOLD, false, Optional.empty())
                        .settled()
                        .support())
                .contains(new NeedId("violences-conjugales"));
    }

    @Test
    void a_danger_travels_on_when_questions_are_answered() {
        for (Danger danger : List.of(ALARM, GENTLE, ASKED)) {
            var told = new UnderstoodWords(true, OTHERS, danger, TOLD, false, Optional.empty());
            Journey journey = Journey.parse("rsa", List.of(), "", List.of()).having(told);
            assertThat(journey.to("rsa-indu").address())
                    .isEqualTo("/parcours/rsa/rsa-indu?soutien=" + (danger == GENTLE ? "n13" : "oui"));
            assertThat(journey.upTo(0).address()).startsWith("/parcours?soutien=");
        }
    }

    private static UnderstoodWords parsed(UnderstoodWords told) {
        Map<String, List<String>> values = told.parameters().stream()
                .collect(Collectors.groupingBy(
                        UnderstoodWords.Parameter::name,
                        Collectors.mapping(UnderstoodWords.Parameter::value, Collectors.toList())));
        return UnderstoodWords.parse(
                values.getOrDefault("compris", List.of()),
                name -> values.getOrDefault(name, List.of("")).getFirst());
    }

    private static Danger danger(DangerLevel level) {
        return new Danger(level, Optional.of(new NeedId("violences-conjugales")));
    }
}
