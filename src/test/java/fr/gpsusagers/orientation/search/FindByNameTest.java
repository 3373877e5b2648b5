package fr.gpsusagers.orientation.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.orientation.Pack;
import fr.gpsusagers.pack.TestPacks;
import fr.gpsusagers.territory.InseeCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What words name. The left column is what citizens type.
class FindByNameTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final FindByName FIND = new FindByName();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            mdph                                     | mdph-caen
            numéro mdph                              | mdph-caen
            m.d.p.h                                  | mdph-caen
            m d p h                                  | mdph-caen
            c'est ouvert quand la maison du handicap | mdph-caen
            mdph lisieux                             | mdph-antenne-lisieux
            adresse du CMS d'Ifs                     | cms-ifs
            cms difs                                 | cms-ifs
            centre medico social saint sever         | cms-saint-sever-calvados
            cms de chemin vert                       | cms-caen-chemin-vert
            maison des solidarités lisieux           | circo-pays-auge-sud
            clic bayeux                              | clic-bessin
            clic hérouville                          | clic-caen-couronne-herouville
            mission locale vire                      | mission-locale-vire
            misson local lizieux                     | mission-locale-lisieux
            missionlocale lisieux                    | mission-locale-lisieux
            horaires de la mission locale d'Ifs      | mission-locale-caen-la-mer
            02 31 35 21 20                           | cms-ifs
            0231352120                               | cms-ifs
            02.31.35.21.20                           | cms-ifs
            +33 2 31 35 21 20                        | cms-ifs
            à qui est le 02 31 35 21 20 ?            | cms-ifs
            31 14                                    | numero-3114
            pôle emploi                              | france-travail
            la sécu                                  | cpam-calvados
            caf lisieux                              | caf-calvados
            ccas ifs                                 | ccas-ifs
            ccas de vire                             | mairie-14762
            mairie de bretteville l'orgueilleuse     | mairie-14098
            mairie de maisons                        | mairie-14391
            ou se trouve la mdph de bayeux           | mdph-antenne-bayeux
            ccas de bayeux                           | mairie-14047
            gendarmerie douvre                       | gendarmerie-douvres
            préfecture lisieux                       | sous-prefecture-lisieux
            service rsa lisieux                      | gestion-rsa-1
            conseil général                          | standard
            ADMR évrecy                              | sad-admr-d-evrecy
            bibliothèque du chemin vert              | epn-bibliotheque-du-chemin-vert-caen
            j'habite à Bayeux je cherche le clic     | clic-bessin
            mission locale vers bayeux               | mission-locale-bayeux
            clic villers-bocage                      | circo-pre-bocage
            clic de maisons                          | clic-bessin
            mairie saint vigor le grd                | mairie-14663
            mairie du molay littry                   | mairie-14370
            mairie bretevile l'orgueileuse           | mairie-14098
            le conseil départemental 14              | standard
            119                                      | numero-119
            kaf                                      | caf-calvados
            numéro de la kaf                         | caf-calvados
            m d p h joindre quelqu'un                | mdph-caen
            tu as la ligne directe de la mdph ?      | mdph-caen
            apa conseil départemental numéro         | apa-departement
            """)
    void a_name_with_or_without_a_place_names_one_contact(String words, String contact) {
        NamesFound found = find(words);

        assertThat(found.named()).extracting(one -> one.id().value()).containsExactly(contact);
        assertThat(found.best()).first().extracting(Found::id).isEqualTo(contact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rsa",
                "logement",
                "enfant",
                "apa",
                "adoption",
                "dossier mdph en retard",
                "assistante sociale de ifs",
                "j'ai perdu mon travail et pole emploi ne répond pas",
                "je n'arrive pas à joindre la caf",
                "lisieux",
                "j'habite à saint martin",
                "14000",
                "bonjour",
                ""
            })
    void words_that_say_more_than_a_name_or_name_a_need_or_a_place_name_no_contact(String words) {
        assertThat(find(words).named()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rsa                       | FoundNeed
            assistante sociale        | FoundNeed
            le RAM de Douvres         | FoundNeed
            lisieux                   | FoundPlace
            assistante sociale d'ifs  | FoundContact
            """)
    void the_best_is_what_the_words_are(String words, String kind) {
        assertThat(find(words).best())
                .first()
                .extracting(one -> one.getClass().getSimpleName())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            assistante sociale de la caf         | assistante-sociale | caf-calvados
            formulaire handicap de la sécu       | handicap-formulaire | cpam-calvados
            """)
    void an_everyday_name_among_other_words_comes_second_if_the_first_does_not_hold_it(
            String words, String first, String second) {
        NamesFound found = find(words);
        List<String> all = Stream.concat(found.best().stream(), found.mentioned().stream())
                .map(Found::id)
                .toList();

        assertThat(all).startsWith(first);
        assertThat(all).element(1).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RAM           | famille-mode-garde
            RAM à Douvres | famille-mode-garde
            rsa           |
            """)
    void a_word_for_one_need_tells_which(String words, String need) {
        assertThat(find(words).needs()).isEqualTo(need == null ? List.of() : List.of(new NeedId(need)));
    }

    @Test
    void ordinary_verbs_are_no_name_of_a_firm() {
        assertThat(find("je veux être rappelé").best()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cms d'ifs                 | Ifs
            assistante sociale de ifs | Ifs
            clic de vassy             | Valdallière
            """)
    void the_place_in_the_words_is_kept(String words, String place) {
        assertThat(find(words).place().orElseThrow().name()).isEqualTo(place);
    }

    @Test
    void several_contacts_with_one_name_are_all_named() {
        assertThat(find("horaires du clic").named())
                .hasSize(8)
                .allMatch(contact -> contact.type().equals("clic"));
        assertThat(find("cms caen").named())
                .hasSize(5)
                .allMatch(contact -> contact.id().value().startsWith("cms-caen"));
    }

    @Test
    void a_known_place_chooses_among_contacts_of_one_name() {
        Pack pack = TestPacks.bocage();
        var bayeux = pack.territory().findPlace(new InseeCode("14047"), DAY);

        assertThat(FIND.search(pack, "clic", bayeux, DAY).named())
                .extracting(contact -> contact.id().value())
                .containsExactly("clic-bessin");
    }

    @Test
    void at_most_ten_are_found() {
        assertThat(find("mairie").best()).hasSize(10);
    }

    @Test
    void a_pack_without_other_names_is_searched_too() {
        Pack bare = TestPacks.bocage().with("nu", Map.of(OtherNames.class, OtherNames.NONE));

        assertThat(FIND.search(bare, "cms ifs", Optional.empty(), DAY).named())
                .extracting(contact -> contact.id().value())
                .containsExactly("cms-ifs");
        assertThat(FIND.search(bare, "maison des solidarités ifs", Optional.empty(), DAY)
                        .named())
                .isEmpty();
    }

    @Test
    void a_place_outside_leads_to_a_guide_and_to_no_local_contact() {
        NamesFound found = find("caf cherbourg");

        assertThat(found.named()).isEmpty();
        assertThat(found.best())
                .extracting(Found::id)
                .doesNotContain("caf-calvados")
                .isNotEmpty();
    }

    @Test
    void a_number_that_nobody_has_is_known_to_be_a_number() {
        assertThat(find("02 31 57 94 94").isNumber()).isTrue();
        assertThat(find("02 31 57 94 94").named()).isEmpty();
        assertThat(find("je dois 14000 euros").isNumber()).isFalse();
        assertThat(find("14100").isNumber()).isFalse();
    }

    @Test
    void an_everyday_name_is_mentioned_beside_an_unknown_address() {
        assertThat(find("la sécu boulevard zglorp").mentioned())
                .first()
                .extracting(Found::id)
                .isEqualTo("cpam-calvados");
    }

    @Test
    void a_part_of_a_name_among_unknown_words_is_no_mention() {
        assertThat(find("croix zglorp").mentioned()).isEmpty();
    }

    @Test
    void of_several_communes_the_largest_comes_first() {
        assertThat(find("mairie 14100").best()).first().extracting(Found::id).isEqualTo("mairie-14366");
    }

    private static NamesFound find(String words) {
        return FIND.search(TestPacks.bocage(), words, Optional.empty(), DAY);
    }
}
