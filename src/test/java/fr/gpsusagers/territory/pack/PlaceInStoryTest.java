package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.PlaceAnswer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The place that citizens name while telling something else.
class PlaceInStoryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # what is told                                                     | place
            mon rsa est suspendu, j'habite à Lisieux                           | Lisieux
            je vis sur Caen et je cherche un hlm                               | Caen
            pesée bebe lion/mer                                                | Lion-sur-Mer
            apa beau père bernay 27300                                         | Bernay
            rsa st lo 50                                                       | Saint-Lô
            ma soeur du havre cherche un foyer avec ses petits                 | Le Havre
            belles portes je cherche un logement                               | Hérouville-Saint-Clair
            j'abite a vilers sur mer et g un bb de 2 mois                      | Villers-sur-Mer
            je cherche la permanence la plus proche du tronquay merci          | Le Tronquay
            je demenage de Caen à Argences                                     | Argences
            pension alimentaire le père est parti, moi à Isigny                | Isigny-sur-Mer
            rsa suspendu 14100 lisieux                                         | Lisieux
            une assistante sociale à Vire                                      | Vire Normandie
            j'habite Ifs, ma mère vit à Bayeux                                 | Ifs ou Bayeux
            j'habite Ifs, ma mère vit à Paris                                  | Ifs
            j'habite à Lyon                                                    | Lyon
            je dois 14000 euros                                                | -
            je dois 10000 euros                                                | -
            j'habite à Rouen                                                   | Rouen
            je suis de Falaise et je dors dehors                               | Falaise
            je suis de garde le week-end                                       | -
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
            une pmi pas loin de la Guérinière                                  | Caen
            maison de retraite pas chère à côté de Bayeux pour mon oncle       | Bayeux
            une administrée de Cresserons demande une aide pour l'électricité  | Cresserons
            l'hôpital de Bayeux le garde, il rentre chez lui à Port-en-Bessin  | Port-en-Bessin-Huppain
            j'habite à ouistram depuis un mois                                 | Ouistreham
            jsuis de st lo                                                     | Saint-Lô
            ma soeur à bernay ne peut plus payer son loyer                     | Bernay
            etudiant a caen sans argent, parents a la réunion                  | Caen
            demande de logement hlm cherbourg                                  | Cherbourg-en-Cotentin
            mon père est à l'hôpital de Bayeux mais il habite Ouistreham       | Ouistreham
            logement urgence rouen ce soir                                     | Rouen
            ccas de pont audemer pour une domiciliation                        | Pont-Audemer
            je viens de déménager à Flers, à qui je demande le rsa             | Flers
            76600 besoin d'une assistante sociale                              | Le Havre
            dossier handicap pour mon mari on habite tinchebray                | Tinchebray-Bocage
            12000 euros de dettes                                              | -
            15000 de dettes, je suis à Caen                                    | Caen
            12000 à rembourser                                                 | -
            je suis hébergée chez des voisins à Caen                           | Caen
            je vis dans l'angoisse, à Lisieux                                  | Lisieux
            j'habite un pavillon à Lisieux                                     | Lisieux
            mon ex garde ma fille chez lui à Rouen, je suis à Caen             | Caen
            aide pour ma mère, j'habite à Tinchebray                           | Tinchebray-Bocage
            mon fils Antony est handicapé                                      | -
            les tours près de chez moi ce soir                                 | -
            # the words of today: no accent, no preposition, only a part of a name
            rsa rouen                                                          | Rouen
            Rouen                                                              | Rouen
            a Rennes j'ai besoin d'un logement                                 | Rennes
            caf cherbourg                                                      | Cherbourg-en-Cotentin
            je vis dans la Manche                                              | Manche
            je suis né à Rouen                                                 | -
            port en bessin                                                     | Port-en-Bessin-Huppain
            j'habite port en bessin je cherche une aide                        | Port-en-Bessin-Huppain
            j'habite st vigor le grd                                           | Saint-Vigor-le-Grand
            rsa grandcamp                                                      | Grandcamp-Maisy
            Fleury-les-Aubrais                                                 | Fleury-les-Aubrais
            rsa fleury                                                         | Fleury-sur-Orne
            aide ménagère honfleur pour ma grand-mère                          | Honfleur
            mairie du molay littry                                             | Le Molay-Littry
            j'habite aux monts d'aunay                                         | Les Monts d’Aunay
            j'habite au 14000                                                  | Caen
            12 rue pasteur lisieux                                             | Lisieux
            j'habite 12 rue de bayeux à caen                                   | Caen
            je suis à lizieux sans logement                                    | Lisieux
            bonjour j'habite Caen La Guérinière                                | Caen
            # a place only by chance
            je gagne 14000€                                                    | -
            je dois rendre 14000                                               | -
            mon mari est tombé de la falaise                                   | -
            ça va comme ça en ce moment                                        | -
            je suis aux urgences                                               | -
            ma fille a changé de lycée                                         | -
            """)
    void a_place_is_found_among_other_words(String story, String place) {
        PlaceAnswer answer = TestPacks.bocage()
                .territory()
                .readStory(story, LocalDate.of(2026, 11, 25))
                .place();
        assertThat(name(answer)).isEqualTo(place == null ? "" : place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "j'habite à saint martin",
                "j'habite sainte marguerite et je cherche un logement",
                "je suis de saint pierre, dossier apa",
                "je vis à saint laurent",
                "rsa à villers",
                "besoin aide alimentaire, st georges"
            })
    void the_first_words_of_several_towns_are_asked_about(String story) {
        PlaceAnswer answer = TestPacks.bocage()
                .territory()
                .readStory(story, LocalDate.of(2026, 11, 25))
                .place();
        assertThat(answer).isInstanceOf(PlaceAnswer.SeveralPlaces.class);
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
