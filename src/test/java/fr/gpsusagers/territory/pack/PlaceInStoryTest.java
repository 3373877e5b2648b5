package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The place that citizens name while telling something else.
class PlaceInStoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what is told                                                     | place
            mon rsa est suspendu, j'habite à Lisieux                           | Lisieux
            je vis sur Caen et je cherche un hlm                               | Caen
            rsa suspendu 14100 lisieux                                         | Lisieux
            une assistante sociale à Vire                                      | Vire Normandie
            j'habite Ifs, ma mère vit à Bayeux                                 | Ifs ou Bayeux
            j'habite Ifs, ma mère vit à Paris                                  | Ifs
            j'habite à Lyon                                                    | Lyon
            je dois 14000 euros                                                | -
            je dois 10000 euros                                                | -
            j'habite à Rouen                                                   | Rouen
            mon père est hospitalisé à Rouen                                   | -
            j'arrive de Rouen, je vis à Falaise                                | Falaise
            mon mari vire de l'argent sur mon compte                           | -
            la mairie de mon village ne répond pas                             | -
            apa pour ma mère à Paris                                           | Paris
            ma mère qui vit à Lyon veut l'apa                                  | Lyon
            j'habite Caen et ma mère à Bayeux a besoin d'une aide à domicile   | Caen ou Bayeux
            ma sœur est partie à Paris, j'habite à Vire                        | Vire Normandie
            mon rsa est suspendu                                               | -
            assistante sociale de ifs                                          | Ifs
            l'assistante sociale d'Ifs                                         | Ifs
            loyer impayé hérouville                                            | Hérouville-Saint-Clair
            une demande de rsa                                                 | -
            une prime de bons                                                  | -
            """)
    void a_place_is_found_among_other_words(String story, String place) {
        PlaceAnswer answer = TestPacks.bocage().territory().findInStory(story, LocalDate.of(2026, 11, 25));
        assertThat(name(answer)).isEqualTo(place == null ? "" : place);
    }

    private static String name(PlaceAnswer answer) {
        return switch (answer) {
            case PlaceAnswer.OnePlace(var place) -> place.commune().name();
            case PlaceAnswer.SplitPlace(var place, var _) -> place.commune().name();
            case PlaceAnswer.SeveralPlaces(var places) ->
                places.stream().map(place -> place.commune().name()).collect(Collectors.joining(" ou "));
            case PlaceAnswer.OutsidePlace outside -> outside.name();
            case PlaceAnswer.UnknownPlace() -> "";
        };
    }
}
