package fr.gpsusagers.orientation.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.Commune;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where somebody lives, whom they greet and which number they give never hides a danger, nor changes whom to call.
class TownBesideDangerTest {

    private static final Pack PACK = TestPacks.bocage();

    /// Every one has a name that is nothing else, and no name within another.
    private static final List<String> TOWNS = List.of(
            "Lisieux", "Bayeux", "Honfleur", "Falaise", "Ouistreham", "Villers-Bocage", "Pont-l’Évêque", "Cabourg");

    private static final List<String> WAYS = List.of(
            "%1$s %2$s",
            "%1$s, %2$s",
            "%1$s , %2$s",
            "%1$s à %2$s",
            "%2$s %1$s",
            "%2$s, %1$s",
            "j’habite %2$s %1$s",
            "j’habite à %2$s, %1$s",
            "je suis de %2$s et %1$s",
            "%1$s je suis à %2$s",
            "bonjour %2$s %1$s",
            "bonjour madame, %1$s",
            "ma demande W7Q-V3Q et aussi %1$s, %2$s",
            "%1$s, mon numéro 06 39 98 61 03");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "il a pris le couteau",
                "il veut m'etrangler",
                "le voisin a sorti son fusil",
                "il me frappe",
                "mon voisin tape sa femme en ce moment",
                "il est devant ma porte avec une batte",
                "papa tape maman",
                "il menace de me tuer si je pars",
                "il ma enfermer dans la chambre",
                "mon ex me suit en voiture",
                "elle ne respire plus",
                "mamie est par terre elle bouge plus",
                "mon père fait un malaise",
                "ma mère est tombée",
                "je perds du sang je suis enceinte",
                "mon fils a avalé de la javel",
                "j'ai pris tous mes cachets",
                "je l'ai secoué le bébé",
                "je veux mourir",
                "jveux en finir",
                "y a le feu dans la cuisine",
                "ça sent le gaz chez moi",
                "ma fille a disparu depuis ce matin",
                "on dort dehors ce soir avec le petit",
                "il m'a violée hier soir",
                "j'ai peur de secouer mon bébé",
                "au secours",
                "au secours il me suit"
            })
    void a_town_beside_a_danger_changes_nothing(String danger) {
        HeardAlarm alone = HeardAlarm.of(PACK, danger);

        assertThat(PACK.territory().communes()).extracting(Commune::name).containsAll(List.of("Lisieux", "Bayeux"));
        SoftAssertions.assertSoftly(all -> IntStream.range(0, WAYS.size()).forEach(way -> {
            String town = TOWNS.get((way + danger.length()) % TOWNS.size());
            String words = WAYS.get(way).formatted(danger, town);
            HeardAlarm told = HeardAlarm.of(PACK, words);
            all.assertThat(told.level()).as(words).isGreaterThanOrEqualTo(alone.level());
            if (!alone.numbers().isEmpty()) {
                all.assertThat(told.firstNumber()).as(words).isEqualTo(alone.firstNumber());
            }
        }));
    }
}
