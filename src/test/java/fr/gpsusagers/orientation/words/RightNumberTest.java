package fr.gpsusagers.orientation.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.orientation.Advice;
import fr.gpsusagers.orientation.Orient;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.orientation.Situation;
import fr.gpsusagers.orientation.SoonestCallbacks;
import fr.gpsusagers.pack.TestModels;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.understanding.Understand;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Words lead to the right number to dial.
class RightNumberTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-11-25T12:00");

    private static final Pack PACK = TestPacks.bocage();

    private final HearWords hearWords = new HearWords(new Understand(TestModels.inUse()));
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @BeforeAll
    static void prepare() {
        TestModels.prepare().prepare(PACK.phrasebook());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elle a avalé tous ses cachets, elle ne bouge plus              | 15
            j'ai pris tous mes cachets pour mourir                         | 15
            mon bébé ne respire plus                                       | 15
            papa a poussé maman, elle bouge plus par terre                 | 15
            je veux mourir                                                 | 3114
            il m'a frappée, il est dans la pièce d'à côté, je ne peux pas parler | 114
            je suis sourde, mon mari me frappe                             | 114
            mon mari me frappe, il revient tout de suite                   | 17
            j'entends le voisin frapper son fils en ce moment, il hurle    | 17
            un bébé est enfermé dans une voiture en plein soleil           | 18
            ma fille de 15 ans a fugué                                     | 17
            j'ai peur de secouer mon bébé, il hurle                        | 119
            mes parents m'ont mis à la porte, j'ai 16 ans, je dors dehors ce soir | 119
            le fils de ma voisine de 85 ans est en train de la frapper     | 17
            estou em perigo                                                | 17
            my husband is beating me                                       | 17
            """)
    void what_is_told_leads_to_the_number_that_helps(String words, String number) {
        var nothingKnown = new Situation(Optional.empty(), Optional.empty(), NOON, Set.of());
        assertThat(orient.advise(PACK, hearWords.hear(PACK, words, nothingKnown).situation()))
                .isInstanceOfSatisfying(
                        Advice.Danger.class,
                        danger -> assertThat(danger.numbers().getFirst().dialled())
                                .isEqualTo(number));
    }
}
