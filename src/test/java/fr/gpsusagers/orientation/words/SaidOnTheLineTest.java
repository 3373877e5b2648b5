package fr.gpsusagers.orientation.words;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import fr.gpsusagers.understanding.DangerLevel;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What strangers said at the switchboard of the Calvados, and what an emergency doctor or a police officer would
/// expect first.
@LongProof
class SaidOnTheLineTest {

    private static final Pack PACK = TestPacks.read(Path.of("packs/calvados"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            il a pris le couteau                                                   | 17
            il a pris le couteau, Lisieux                                          | 17
            il a pris le couteau à Bayeux                                          | 17
            il a pris le couteau , falaise                                         | 17
            il veut m'etrangler                                                    | 17
            il veut m'etrangler, Lisieux                                           | 17
            il veut m'etrangler à Honfleur                                         | 17
            mon mari a un fusil                                                    | 17
            mon mari a un fusil, Vire                                              | 17
            mon ex est revenu avec une carabine                                    | 17
            le voisin sort son fusil                                               | 17
            ma demande W7Q-V3Q et aussi ma mere est tombée, Bayeux                 | 15
            rappelez moi au 06 39 98 61 03 ma mère est tombée                      | 15
            ma mère est tombée                                                     | 15
            ma mère est tombée à Lisieux                                           | 15
            mon pere vient de tomber il est au sol                                 | 15
            mamie s'est cassé la figure                                            | 15
            j'arrive plus a me lever depuis 2 jours je suis toute seule            | 15
            toute seule par terre depuis hier je peux pas me relever               | 15
            j'ai avalé des cachets                                                 | 15
            une boite de cachets                                                   | 15
            elle a pris toute la plaquette                                         | 15
            je l'ai secoué le bébé                                                 | 15
            j'ai secoué mon bébé                                                   | 15
            mon conjoint a secoué le petit                                         | 15
            j'ai peur de secouer mon bébé                                          | 119
            on me touche au foyer                                                  | 3133
            personne m'a rappelé je vais me pendre                                 | 3114
            mon père il a alzeimer il s'est sauvé de la maison de retraite         | 3133
            jme suis ouvert les veines                                             | 15
            i need help he hits my children                                        | 119
            pas mangé depuis 3 jours et mon bébé non plus                          | 15
            mon bébé a rien mangé depuis hier j'ai plus de lait                    | 15
            my baby is sick                                                        | 15
            my wife is very sick please                                            | 15
            allo c'est Enzo j'ai 8 ans maman se réveille pas                       | 15
            on va me couper l'électricité demain je suis sous oxygène              | 15
            edf me coupe vendredi, mon mari est sous oxygene                       | 15
            j'ai trouvé un bébé devant l'église, Lisieux                           | 15
            un nouveau-né dans un sac                                              | 15
            ma mère est en train de mourir à la maison on fait quoi                | 15
            mon père est en train de mourir je sais pas quoi faire, Bayeux         | 15
            mon ado me frappe je sais plus quoi faire                              | 17
            mon fils de 16 ans me tape dessus                                      | 17
            mon beau père vient dans ma chambre la nuit                            | 119
            ma fille dit que le prof la touche                                     | 119
            un éducateur a frappé mon fils                                         | 119
            """)
    void an_emergency_leads_to_the_number_that_helps(String words, String number) {
        HeardAlarm heard = HeardAlarm.of(PACK, words);
        assertThat(heard.level()).isEqualTo(DangerLevel.NOW);
        assertThat(heard.firstNumber()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            on nous a coupé l'eau j'ai un bébé de 2 mois  | logement-energie
            """)
    void what_is_no_emergency_leads_to_whom_it_concerns(String words, String need) {
        HeardAlarm heard = HeardAlarm.of(PACK, words);
        assertThat(heard.level()).isNotEqualTo(DangerLevel.NOW);
        assertThat(heard.needs().getFirst()).isEqualTo(new NeedId(need));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ma mère est tombée malade
            mon mari est tombé au chômage
            je suis tombé sur votre site
            mon père est tombé il y a trois ans il a une canne
            ma mère est tombée la semaine dernière elle sort de l’hôpital
            mon père a un fusil de chasse à rendre
            j'arrive plus à me lever le matin je suis à bout
            on m'a dit qu'on me rappelait et rien
            c'est encore moi, vous deviez me rappeler
            j'ai déjà une référence c'est 9SX 4TZ
            la lettre que vous avez envoyé à tout le monde
            je vais foutre en l'air votre bureau
            my children no food please
            mon mari est mort hier je sais pas quoi faire pour ses aides
            ma femme a appelé hier et on devait la rappeler
            c'est pour savoir si ma femme a appelé chez vous
            mon père a alzheimer je cherche une place en maison de retraite
            i need help with my rent please
            Mme Duval qui m'a appelé ce matin de la circo de Lisieux
            c'est la circo qui m'a appelé
            ma mère est mourante à la maison, on cherche une aide
            mon fils me tape sur les nerfs
            j'ai trouvé un bébé chat
            coupure de courant dans ma rue
            """)
    void what_only_sounds_like_an_emergency_raises_no_alarm(String words) {
        assertThat(HeardAlarm.of(PACK, words).level()).isNotEqualTo(DangerLevel.NOW);
    }
}
