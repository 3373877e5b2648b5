package fr.gpsusagers.territory.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.territory.Place;
import fr.gpsusagers.territory.PlaceAnswer;
import fr.gpsusagers.territory.PlaceAnswer.OnePlace;
import fr.gpsusagers.territory.PlaceAnswer.OutsidePlace;
import fr.gpsusagers.territory.PlaceAnswer.SeveralPlaces;
import fr.gpsusagers.territory.PlaceAnswer.SplitPlace;
import fr.gpsusagers.territory.PlaceAnswer.UnknownPlace;
import fr.gpsusagers.territory.Quartier;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The result for a typed place, and the rule behind it: one row per rule. `?` offers places to choose from, `…`
/// asks for the quartier, `->` is a place outside the département.
class PlaceFinderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            the whole name                              | Bayeux                          | Bayeux
            an old name                                 | Thury-Harcourt                  | Thury-Harcourt-le-Hom
            the first words of a name                   | Courseulles                     | Courseulles-sur-Mer
            the first words of several                  | Tilly                           | ? Tilly-sur-Seulles, Castine-en-Plaine
            a second name                               | Littry                          | Le Molay-Littry
            first words here, second name there         | Norrey                          | ? Norrey-en-Auge, Saint-Manvieu-Norrey
            the first letters                           | ouistre                         | Ouistreham
            very few letters                            | honf                            | ? Honfleur
            a typo                                      | lissieux                        | Lisieux
            as it is heard                              | faleze                          | Falaise
            another word is no typo                     | london                          | unknown
            a quartier                                  | grace de dieu                   | Caen, Grâce de Dieu
            a quartier that every town has              | centre-ville                    | ? Caen, Centre-ville
            a quartier whose name communes have too     | saint paul                      | ? Caen, Saint-Paul, Saint-Paul-du-Vernay, Courtonne-les-Deux-Églises
            one side of a quartier, not said which      | caen vaucelles                  | ? Caen, Vaucelles (ouest), Caen, Gare – Rives de l’Orne
            a quartier and its commune                  | venoix a caen                   | Caen, Venoix
            a quartier nobody knows                     | caen rive droite                | … Caen
            a side of the town is no quartier           | caen ouest                      | … Caen
            two communes                                | entre caen et bayeux            | ? Caen, Bayeux
            what is near is not where                   | glos a cote de lisieux          | Glos
            words around the name                       | bonjour, j'habite à Vire        | Vire Normandie
            a hamlet nobody knows                       | lisieux hauteville              | Lisieux
            a street of a commune                       | 3 rue des lilas lisieux         | Lisieux
            the name of a street is no commune          | 12 rue de lisieux               | unknown
            a street of the pack                        | 4 rue pierre corneille caen     | Caen, Chemin Vert
            a street that only partly is in a quartier  | 12 rue de Bayeux caen           | … Caen
            a postal code beside a name                 | 14100 st désir                  | Saint-Désir
            a postal code beside a misspelt name        | 14100 lisieu                    | Lisieux
            a postal code that contradicts the name     | 14000 hérouville                | ? Hérouville-Saint-Clair, Caen
            an office's postal code                     | 14035 caen cedex                | … Caen
            an e-mail address                           | marie14000@example.fr           | unknown
            a telephone number                          | 02 31 14 10 00 00               | unknown
            the pack's own département                  | Lisieux (14)                    | Lisieux
            the pack's own département alone            | calvados                        | unknown
            a name with another département             | Saint-Jean 50                   | -> Manche
            a town outside                              | granville                       | -> Manche
            a town outside, misspelt                    | marseile                        | -> Bouches-du-Rhône
            a town outside, and a village here          | tours                           | -> Indre-et-Loire
            a village outside, and a town here          | merville                        | Merville-Franceville-Plage
            a village outside that sounds like one here | iffs                            | ? Ifs
            a département outside                       | dans l'orne                     | -> Orne
            a postal code outside                       | 76600                           | -> Seine-Maritime
            fillers alone                               | je ne sais pas                  | unknown
            """)
    void a_place_is_understood(String rule, String typed, String understood) {
        assertThat(shown(Packs.BOCAGE.find(typed, Packs.DAY))).as(rule).isEqualTo(understood);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a commune                     | montbruyere            | Montbruyère
            a split commune               | PORT BRUME             | … Port-Brume
            a quartier                    | port-brume la criée    | Port-Brume, Le Port
            its own département           | Champ-Clair, Val-de-Brume | Champ-Clair
            a postal code of two communes | 99300                  | ? Basse-Combe, Haute-Combe
            the Calvados is outside       | caen                   | -> Calvados
            """)
    void another_pack_is_understood_by_the_same_rules(String rule, String typed, String understood) {
        assertThat(shown(Packs.EXEMPLE.find(typed, Packs.DAY))).as(rule).isEqualTo(understood);
    }

    private static String shown(PlaceAnswer answer) {
        return switch (answer) {
            case OnePlace(Place place) -> place.name();
            case SplitPlace(Place place, List<Quartier> _) -> "… " + place.name();
            case SeveralPlaces(List<Place> places) ->
                "? " + places.stream().map(Place::name).collect(Collectors.joining(", "));
            case OutsidePlace outside -> "-> " + outside.departement().name();
            case UnknownPlace() -> "unknown";
        };
    }
}
