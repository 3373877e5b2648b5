package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.OpeningWords;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.DoubtedNumbers;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.suite.LongProof;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of two telephones of one body, the one open now comes first, and the other tells when it opens.
@LongProof
class BranchAndHeadOfficeTest {

    private static final Pack PACK = TestPacks.read(Path.of("packs/calvados"));
    private final Orient orient = new Orient(new DoubtedNumbers(), SoonestCallbacks.NONE);

    @ParameterizedTest(name = "{0} {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mardi, antenne fermée jusqu’à jeudi   | 2026-12-01T10:00 | lisieux      | mdph-caen 'Ouvert, ferme à 12 h' | mdph-antenne-lisieux 'Ouvre jeudi à 9 h 30'
            lundi, les deux répondent             | 2026-11-30T10:00 | lisieux      | mdph-antenne-lisieux 'Ouvert, ferme à 12 h' | mdph-caen 'Ouvert, ferme à 12 h'
            lundi après-midi, l’antenne répond    | 2026-11-30T14:00 | lisieux      | mdph-antenne-lisieux 'Ouvert, ferme à 16 h 15' | mdph-caen 'Ouvre demain à 9 h 30'
            mardi soir, Caen ouvre d’abord        | 2026-12-01T20:00 | lisieux      | mdph-caen 'Ouvre demain à 9 h 30' | mdph-antenne-lisieux 'Ouvre jeudi à 9 h 30'
            vendredi soir, les deux lundi         | 2026-11-27T20:00 | lisieux      | mdph-antenne-lisieux 'Ouvre lundi à 9 h 30' | mdph-caen 'Ouvre lundi à 9 h 30'
            vendredi, antenne fermée le mardi     | 2026-12-01T10:00 | bayeux       | mdph-caen 'Ouvert, ferme à 12 h' | mdph-antenne-bayeux 'Ouvre demain à 9 h 30'
            à Hérouville, une seule maison        | 2026-12-01T10:00 | hérouville-saint-clair | mdph-caen 'Ouvert, ferme à 12 h' | -
            """)
    void the_open_one_comes_first(String who, LocalDateTime at, String place, String first, String second) {
        List<String> telephones = recommended(place, at).contacts().stream()
                .filter(contact -> contact.contact().type().startsWith("mdph"))
                .flatMap(contact -> contact.channels().stream())
                .filter(judged -> judged.channel().kind() == ChannelKind.TELEPHONE)
                .map(judged -> judged.channel().contact().id() + " '"
                        + OpeningWords.of(judged.opening(), at).headline().replace('\u00A0', ' ') + "'")
                .toList();

        assertThat(telephones).isEqualTo(second.equals("-") ? List.of(first) : List.of(first, second));
    }

    private Recommendation recommended(String place, LocalDateTime at) {
        var situation = new Situation(
                Optional.of(new NeedId("handicap-information")),
                Optional.of(PACK.territory().find(place, at.toLocalDate())),
                at,
                Set.of());
        return orient.advise(PACK, situation).findRecommendation().orElseThrow();
    }
}
