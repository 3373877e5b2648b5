package fr.gpsusagers.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import fr.gpsusagers.evaluation.Figures.OrdinaryFigures;
import fr.gpsusagers.guide.Circumstance;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Danger;
import fr.gpsusagers.understanding.DangerLevel;
import fr.gpsusagers.understanding.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// How an evaluation counts, on four phrases whose figures can be checked by hand.
class EvaluationTest {

    private static final Danger NO_DANGER = new Danger(DangerLevel.NONE, Optional.empty());

    /// `a` and `b` lead to the same contact; `d` and `e` are dangers with the numbers 17 and 119.
    private final Answering answering = new Answering() {
        @Override
        public boolean isSame(Optional<NeedId> one, Optional<NeedId> other) {
            return one.equals(other) || List.of(one, other).containsAll(List.of(need("a"), need("b")));
        }

        @Override
        public Optional<String> findFirstNumber(NeedId need, Set<Circumstance> told) {
            return Optional.of(need)
                    .filter(List.of(need("d").orElseThrow(), need("e").orElseThrow())::contains)
                    .map(EvaluationTest::number);
        }

        @Override
        public Optional<String> findGentleNumber(NeedId need, LocalDate day) {
            return findFirstNumber(need, Set.of());
        }

        @Override
        public Set<String> firstNumbers(NeedId need) {
            return findFirstNumber(need, Set.of()).stream().collect(Collectors.toSet());
        }

        @Override
        public String theme(Optional<NeedId> need) {
            return need.map(NeedId::value).orElse("hors sujet");
        }
    };

    @Test
    void shares_are_counted_as_one_would_by_hand() {
        List<Trial> trials = List.of(
                trial("a", DangerLevel.NONE),
                trial("c", DangerLevel.NONE),
                trial("", DangerLevel.NONE),
                trial("d", DangerLevel.NOW));
        Figures figures = new Evaluation(answering).measure(trials, phrase -> switch (phrase) {
            case "a" -> heard(0.9, true, NO_DANGER, "b", "c"); // right: the same contact
            case "c" -> heard(0.4, false, NO_DANGER, "a", "b", "c"); // third
            case "" -> heard(0.6, true, new Danger(DangerLevel.NOW, need("d")), "c"); // wrong, and a false alarm
            default -> heard(1, true, new Danger(DangerLevel.NOW, need("e")), "d"); // the wrong number
        });
        assertThat(figures.first()).isEqualTo(new Share(2, 4));
        assertThat(figures.strict()).isEqualTo(new Share(1, 4));
        assertThat(figures.three()).isEqualTo(new Share(3, 4));
        assertThat(figures.alone()).isEqualTo(new Share(3, 4));
        assertThat(figures.aloneRight()).isEqualTo(new Share(2, 3));
        assertThat(figures.calibration()).isEqualTo((0.1 + 0.4 + 0.6 + 0) / 4, within(1e-9));
        assertThat(figures.danger().rightNumber()).isEqualTo(new Share(0, 1));
        assertThat(figures.danger().atLeastSupport()).isEqualTo(new Share(1, 1));
        assertThat(figures.danger().falseAlarms()).isEqualTo(new Share(1, 3));
        assertThat(figures.byTheme()).containsEntry("a", new Share(1, 1)).containsEntry("c", new Share(0, 1));
    }

    @Test
    void a_right_number_in_a_gentle_line_counts_as_shown_and_not_as_an_alarm() {
        Figures figures = new Evaluation(answering)
                .measure(
                        List.of(trial("d", DangerLevel.NOW)),
                        _ -> heard(1, true, new Danger(DangerLevel.SUPPORT, need("d")), "d"));
        assertThat(figures.danger().rightNumber()).isEqualTo(new Share(1, 1));
        assertThat(figures.danger().alarmed()).isEqualTo(new Share(0, 1));
    }

    @Test
    void a_file_may_name_the_numbers_that_are_right() {
        List<Trial> trials = TrialFile.read(
                List.of("phrase\tneeds\tdanger\tnumbers", "il est tombé\turgence-medicale\tnow\t112|119"),
                TestPacks.bocage().guide());
        Figures figures = new Evaluation(answering)
                .measure(trials, _ -> heard(1, true, new Danger(DangerLevel.NOW, need("e")), "e"));
        assertThat(figures.danger().rightNumber()).isEqualTo(new Share(1, 1));
    }

    @Test
    void a_file_may_name_the_language() {
        List<Trial> trials = TrialFile.read(
                List.of(
                        "phrase\tneeds\tlang",
                        "допоможіть\thors-sujet\tuk",
                        "hola\thors-sujet\tes",
                        "merci\thors-sujet\t"),
                TestPacks.bocage().guide());
        Figures figures = new Evaluation(answering).measure(trials, _ -> heard(1, false, NO_DANGER, ""));
        assertThat(figures.languages()).isEqualTo(new Share(1, 2));
    }

    @Test
    void phrases_that_nobody_judged_show_what_the_product_does() {
        List<Trial> trials = TrialFile.read(
                List.of("id\ttext", "1\tbonjour", "2\til pleut", "3\tpeur", "4\trsa"),
                TestPacks.bocage().guide());
        Figures figures = new Evaluation(answering).measure(trials, phrase -> switch (phrase) {
            case "bonjour" -> heard(0.9, true, NO_DANGER, "");
            case "il pleut" -> heard(0.9, true, new Danger(DangerLevel.NOW, need("d")), "d");
            case "peur" -> heard(0.4, false, new Danger(DangerLevel.SUPPORT, Optional.empty()), "d");
            default -> heard(0.4, false, NO_DANGER, "a");
        });
        assertThat(figures.first()).isEqualTo(Share.NONE);
        assertThat(figures.ordinary())
                .isEqualTo(new OrdinaryFigures(new Share(1, 4), new Share(1, 4), new Share(1, 4)));
    }

    @Test
    void a_danger_that_is_passed_over_is_silent_and_a_question_about_it_is_not() {
        List<Trial> trials = List.of(trial("d", DangerLevel.NOW), trial("e", DangerLevel.NOW));
        Figures figures =
                new Evaluation(answering).measure(trials, phrase -> heard(0.9, phrase.equals("d"), NO_DANGER, "a"));
        assertThat(figures.danger().atLeastSupport()).isEqualTo(new Share(0, 2));
        assertThat(figures.danger().silent()).isEqualTo(new Share(1, 2));
    }

    @Test
    void a_share_says_how_sure_it_is() {
        var share = new Share(90, 100);
        assertThat(share.low()).isEqualTo(0.8256, within(1e-4));
        assertThat(share.high()).isEqualTo(0.9448, within(1e-4));
        assertThat(Share.NONE.high()).isEqualTo(1);
    }

    @Test
    void a_file_is_read_with_or_without_register_and_danger() {
        var guide = TestPacks.bocage().guide();
        List<Trial> trials = TrialFile.read(
                List.of(
                        "phrase\tneeds",
                        "il me frappe\tviolences-conjugales",
                        "blague\thors-sujet",
                        "x\trsa-indu|dettes"),
                guide);
        assertThat(trials)
                .extracting(Trial::danger)
                .containsExactly(DangerLevel.NOW, DangerLevel.NONE, DangerLevel.NONE);
        assertThat(trials.get(1).needs()).containsExactly(Optional.empty());
        assertThat(trials.get(2).needs()).hasSize(2);
        assertThatThrownBy(() -> TrialFile.read(List.of("phrase\tneeds", "x\tun-besoin-perdu"), guide))
                .hasMessageContaining("Ligne 2");
        assertThatThrownBy(() -> TrialFile.read(List.of("texte\tbesoin"), guide))
                .hasMessageContaining("colonnes");
    }

    @Test
    void a_phrase_that_was_nearly_learnt_is_found() {
        var likeness = new Likeness(
                List.of(new Phrase("mon rsa est suspendu depuis deux mois", need("a"), DangerLevel.NONE, "m")));
        assertThat(likeness.countLike(
                        List.of(written("mon RSA est suspendu depuis deux mois !"), written("je cherche une nounou"))))
                .isEqualTo(1);
    }

    @Test
    void bad_spelling_is_the_same_every_time_and_changes_every_long_phrase() {
        List<Trial> trials = List.of(written("je n'ai pas reçu mon argent"), written("qui peut garder mon enfant"));
        for (Misspelling misspelling : Misspelling.values()) {
            List<String> spelt =
                    misspelling.of(trials).stream().map(Trial::phrase).toList();
            assertThat(spelt)
                    .isEqualTo(
                            misspelling.of(trials).stream().map(Trial::phrase).toList());
            assertThat(spelt)
                    .doesNotContainAnyElementsOf(
                            trials.stream().map(Trial::phrase).toList());
        }
    }

    @Test
    void a_plain_search_finds_the_nearest_phrase() {
        var search = new PlainSearch(TestPacks.example().phrasebook());
        assertThat(search.listen("rsa suspendu").needs()).contains(need("rsa-suspension"));
        assertThat(search.listen("").needs()).isEmpty();
    }

    private static Optional<NeedId> need(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(new NeedId(id));
    }

    private static String number(NeedId need) {
        return need.value().equals("d") ? "17" : "119";
    }

    private static Trial trial(String need, DangerLevel danger) {
        return new Trial(need, List.of(need(need)), "", danger, List.of(), "");
    }

    private static Trial written(String phrase) {
        return new Trial(phrase, List.of(need("a")), "", DangerLevel.NONE, List.of(), "");
    }

    private static Listener.Understood heard(double confidence, boolean alone, Danger danger, String... needs) {
        return new Listener.Understood(
                Arrays.stream(needs).map(EvaluationTest::need).toList(),
                OptionalDouble.of(confidence),
                alone,
                danger,
                danger.need().map(EvaluationTest::number),
                "uk");
    }
}
