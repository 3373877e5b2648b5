package fr.gpsusagers.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.gpsusagers.console.Usage.WrongUse;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            usage                         ; words                     ; understood
            PACK [--a-valider]            ; packs/x                   ; PACK=packs/x
            PACK [--a-valider]            ; packs/x --a-valider       ; --a-valider= PACK=packs/x
            PACK [--a-valider]            ; --a-valider packs/x       ; --a-valider= PACK=packs/x
            --batch FICHIER               ; --batch a.tsv             ; --batch=a.tsv
            [--seuil NOMBRE]              ; ''                        ; ''
            [PACK]                        ; ''                        ; ''
            orient                        ; orient                    ; orient=orient
            confirmer CONTACT             ; confirmer caf             ; CONTACT=caf confirmer=confirmer
            add LOGIN --role ROLE         ; add --role agent un       ; --role=agent LOGIN=un add=add
            """, useHeadersInDisplayName = true)
    void right_words_are_sorted_by_name(String usage, String words, String understood) throws WrongUse {
        var arguments = Usage.parse(usage).read(words(words));
        assertThat(arguments.words().entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .isEqualTo(understood);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            usage                         ; words                     ; complaint
            PACK [--a-valider]            ; ''                        ; Il manque PACK.
            PACK                          ; un deux                   ; « deux » est en trop.
            PACK [--a-valider]            ; un --a-valide             ; Option inconnue : --a-valide.
            --batch FICHIER               ; --batch                   ; Il manque la valeur de --batch.
            --batch FICHIER               ; ''                        ; Il manque --batch.
            orient                        ; web                       ; Il manque orient.
            """, useHeadersInDisplayName = true)
    void wrong_words_are_refused_with_what_to_mend(String usage, String words, String complaint) {
        assertThatThrownBy(() -> Usage.parse(usage).read(words(words))).hasMessage(complaint);
    }

    private static List<String> words(String words) {
        return words.isEmpty() ? List.of() : Arrays.asList(words.split(" "));
    }
}
