package fr.gpsusagers.switchboard.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// People who call back are led to the request that they have already, by the key F.
class RingingBackTest {

    private static Stream<String> examples(int column) {
        return EarlierRequest.ringingBack().stream()
                .flatMap(row -> Arrays.stream(row.get(column).split(" \\| ")))
                .map(String::strip);
    }

    static Stream<String> ringingBack() {
        return examples(1);
    }

    static Stream<String> alike() {
        return examples(2);
    }

    @ParameterizedTest
    @MethodSource("ringingBack")
    @ValueSource(
            strings = {
                "quelqu'un m'a appelé de ce numéro tout a l'heure",
                "j'ai un appel en absence de chez vous",
                "ca fait trois fois que j'apelle personne me rapele",
                "je rappelle pour ma demande de ce matin j'ai perdu le papier",
                "changer mon numero de telephone sur ma demande",
                "je rappelle pour mon dossier"
            })
    void whoever_calls_back_gets_the_search_for_requests(String words) {
        assertThat(EarlierRequest.find(words)).as(words).contains(new EarlierRequest("", "Retrouver une demande"));
    }

    @ParameterizedTest
    @MethodSource("alike")
    void other_callers_do_not(String words) {
        assertThat(EarlierRequest.find(words)).as(words).isEmpty();
    }
}
