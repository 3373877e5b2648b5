package fr.gpsusagers.readability;

import static fr.gpsusagers.readability.Text.Stage.ELSEWHERE;
import static fr.gpsusagers.readability.Text.Stage.ON_THE_WAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// Holds all texts for citizens to docs/style.md.
class ReadabilityTest {

    private static final Style STYLE = Style.ofProject();
    private static final List<Exempt> EXEMPT = Exempt.list();
    private static final List<Text> TEXTS = Stream.of(
                    new PackTexts(Path.of("packs/calvados")).texts(),
                    new PackTexts(Path.of("packs/exemple")).texts(),
                    TemplateTexts.texts(),
                    CodeTexts.texts())
            .flatMap(texts -> texts)
            .toList();

    @ParameterizedTest
    @EnumSource
    void sentences_are_short(Text.Stage stage) {
        int most = STYLE.most(stage);
        assertThat(broken(text -> text.stage() == stage, sentence -> Text.wordsOf(sentence) > most))
                .as("sentences of more than " + most + " words: cut them in two (docs/style.md)")
                .isEmpty();
    }

    @Test
    void no_text_has_a_word_to_avoid() {
        assertThat(STYLE.listAvoided().stream()
                        .flatMap(avoided ->
                                broken(text -> true, avoided::isIn).stream().map(found -> avoided + " in " + found)))
                .isEmpty();
    }

    @Test
    void an_exempt_sentence_still_exists_breaks_a_rule_and_says_why() {
        Set<String> said =
                TEXTS.stream().flatMap(text -> text.sentences().stream()).collect(Collectors.toSet());
        assertThat(EXEMPT).allSatisfy(exempt -> {
            assertThat(said.contains(exempt.sentence())).as(exempt.sentence()).isTrue();
            assertThat(exempt.why()).isNotBlank();
            assertThat(Text.wordsOf(exempt.sentence()) > STYLE.most(ON_THE_WAY)
                            || STYLE.listAvoided().stream().anyMatch(avoided -> avoided.isIn(exempt.sentence())))
                    .as(exempt.sentence())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "packs/calvados/guide/besoins, 1500",
        "packs/calvados/guide/questions.yaml, 400",
        "packs/calvados/guide/reponses.yaml, 100",
        "packs/calvados/guide/reponses-types.yaml, 36",
        "packs/calvados/annuaire, 100",
        "packs/exemple, 100",
        "src/main/templates/portal, 400",
        "src/main/templates/hall, 20",
        "src/main/java/fr/gpsusagers/portal, 150",
        "src/main/java/fr/gpsusagers/availability, 20",
        "src/main/java/fr/gpsusagers/orientation, 20",
        "src/main/java/fr/gpsusagers/sending, 10"
    })
    void every_source_of_texts_is_read(String from, int least) {
        assertThat(TEXTS.stream().filter(text -> text.from().startsWith(from)).count())
                .isGreaterThanOrEqualTo(least);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Appelez le 02 31 57 14 14 avant 12 h 30. | 5
            C’est l’aide de la CAF : demandez-la sur caf.fr ! | 8
            « Mon compte » est ouvert ? | 4
            """)
    void a_number_an_hour_and_an_elision_are_one_word(String sentence, int words) {
        assertThat(new Text("", ELSEWHERE, sentence).sentences()).hasSize(1);
        assertThat(Text.wordsOf(sentence)).isEqualTo(words);
    }

    @Test
    void a_line_ends_a_sentence_and_so_does_an_element_but_not_a_link() {
        assertThat(new Text("", ELSEWHERE, "Sans point\nUne autre. Et une ? Oui").sentences())
                .containsExactly("Sans point", "Une autre.", "Et une ?", "Oui");
        assertThat(TemplateTexts.lines(
                        "<p>Lisez <a href=\"${a.b()}\">la page</a> de ${x}.</p><p>@if(a)Oui@else Non@endif</p>"))
                .containsExactly("Lisez la page de X.", "Oui", "Non");
    }

    @Test
    void a_word_to_avoid_is_found_whole_or_by_its_start() {
        var whole = new Style.Avoided("courriel", "mail");
        var start = new Style.Avoided("bénéfici…", "avoir droit à");
        assertThat(whole.isIn("Un courriel.")).isTrue();
        assertThat(whole.isIn("Des courriels.")).isFalse();
        assertThat(start.isIn("Vous en bénéficiez.")).isTrue();
        assertThat(STYLE.listAvoided()).hasSizeGreaterThan(20);
    }

    private static List<String> broken(Predicate<Text> texts, Predicate<String> breaks) {
        Set<String> exempt = EXEMPT.stream().map(Exempt::sentence).collect(Collectors.toSet());
        return TEXTS.stream()
                .filter(texts)
                .flatMap(text -> text.sentences().stream()
                        .filter(sentence -> !exempt.contains(sentence))
                        .filter(breaks)
                        .map(sentence -> Text.wordsOf(sentence) + " words, " + text.from() + ": " + sentence))
                .distinct()
                .toList();
    }
}
