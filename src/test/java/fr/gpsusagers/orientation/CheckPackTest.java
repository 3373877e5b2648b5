package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckPackTest {

    private static final String CONTACTS = "annuaire/contacts.csv";

    private final CheckPack check = new CheckPack(TestPacks.reader(), new ProveCoverage());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// The finding must be on the line where the planted file first says the last column but one.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a choice that leads to no need        | guide/questions.yaml     | vers: besoin:urgence-suicide      | vers: besoin:nulle-part       | -             | « nulle-part » n’existe pas
        a choice that leads to no question    | guide/questions.yaml     | vers: question:rsa-probleme       | vers: question:mystere        | -                 | « mystere » n’existe pas
        questions that turn in circles        | guide/questions.yaml     | vers: besoin:rsa-indu             | vers: question:rsa            | -                 | tourne en rond
        a need that no answer reaches         | guide/questions.yaml     | vers: besoin:famille-education    | vers: besoin:famille-sante-enfant | -                     | Rien ne mène ici
        a need without any way                | guide/besoins/rsa.yaml   | canaux:                           | canots:                       | canots:                   | Clé inconnue « canots »
        a way to an unknown contact           | guide/besoins/rsa.yaml   | cible: contact:formulaire-contact | cible: contact:fantome        | - canal: formulaire       | « fantome » n’existe pas
        a way to an unknown role              | guide/besoins/rsa.yaml   | cible: role:cms                   | cible: role:fantome           | -                         | « fantome » n’existe pas
        an unknown channel                    | guide/besoins/rsa.yaml   | - canal: courriel                 | - canal: pigeon               | - canal: pigeon           | Canal « pigeon » inconnu
        an unknown urgency                    | guide/besoins/rsa.yaml   | urgence: rapide                   | urgence: hier                 | - id: rsa-non-verse       | Urgence « hier » inconnue
        a danger without number               | guide/besoins/urgence.yaml | numeros:                        | chiffres:                     | chiffres:                 | Clé inconnue « chiffres »
        unreadable hours                      | annuaire/contacts.csv    | Mo-Fr 08:30-18:00; PH off         | lundi 8h                      | standard,                 | lundi 8h
        an unreadable phone                   | annuaire/contacts.csv    | 02 61 91 00 00                    | 02 61 91 00                   | standard,                 | n’est pas un numéro de téléphone
        a surtaxed number without its price   | annuaire/contacts.csv    | 02 61 91 00 00                    | 0 810 25 14 10                | standard,                 | est surtaxé
        a premium number without its price    | annuaire/contacts.csv    | 02 61 91 00 00                    | 08 99 70 00 00                | standard,                 | est surtaxé
        a mobile number                       | annuaire/contacts.csv    | 02 61 91 00 00                    | 06 12 34 56 78                | standard,                 | mobile
        a first name and a name in an e-mail  | annuaire/contacts.csv    | rsa@valdebrume.example            | marie.dupont@valdebrume.example | service-rsa,            | semble celle d’une personne
        an initial and a name in an e-mail    | annuaire/contacts.csv    | rsa@valdebrume.example            | m.dupont@valdebrume.example   | service-rsa,              | semble celle d’une personne
        a double first name in an e-mail      | annuaire/contacts.csv    | rsa@valdebrume.example            | jean-luc.leroy@valdebrume.example | service-rsa,          | semble celle d’une personne
        a contact of an unknown sector        | annuaire/contacts.csv    | circonscription,littoral          | circonscription,marais        | circo-littoral,           | « marais » n’existe pas
        the same contact twice                | annuaire/contacts.csv    | circo-collines,                   | circo-littoral,               | -                         | existe déjà
        an unknown confidence                 | annuaire/contacts.csv    | Exemple inventé,2026-11,sure      | Exemple inventé,2026-11,certain | standard,               | Confiance « certain » inconnue
        a row with a cell too many            | annuaire/secteurs.csv    | littoral,                         | littoral,trop,                | littoral,trop             | cellules au lieu de
        a sector cell that names nobody       | annuaire/secteurs.csv    | cms-port-brume                    | cms-fantome                   | cms-fantome               | « cms-fantome » n’existe pas
        a switchboard that ends one day       | annuaire/contacts.csv    | Standardiste,Exemple inventé,2026-11,sure,,,, | Standardiste,Exemple inventé,2026-11,sure,,2027-12-31,, | standard, | n’existe plus après le 2027-12-31
        a callback block without its people   | annuaire/guichets.csv    | Mo-Fr 10:00-12:00 x1,8,guichet-plaine | Mo-Fr 10:00-12:00,8,guichet-plaine | guichet-collines      | illisible. Écrivez les jours
        time for writing, without its minutes | annuaire/guichets.csv    | Tu 14:00-16:00 x1,12              | 'Tu 14:00-16:00 x1,'          | guichet-mdph              | vont ensemble
        answers that take no time             | annuaire/guichets.csv    | Tu 14:00-16:00 x1,12              | Tu 14:00-16:00 x1,0           | guichet-mdph              | au moins une minute
        a desk with an unknown substitute     | annuaire/guichets.csv    | 8,guichet-plaine                  | 8,guichet-fantome             | guichet-littoral          | « guichet-fantome » n’existe pas
        a language that does not exist        | annuaire/guichets.csv    | 'en|pt'                           | 'en|xx'                        | guichet-littoral,circo        | Langue « xx » inconnue
        a language that is not recognised     | annuaire/guichets.csv    | 'en|pt'                           | und                           | guichet-littoral,circo        | « und » n’est pas une langue
        two desks for one contact             | annuaire/guichets.csv    | guichet-plaine,circo-plaine       | guichet-plaine,circo-littoral | Accueil social de la Plaine | Deux guichets répondent pour « circo-littoral »
        a role whose fallback is unknown      | annuaire/roles.yaml      | repli: contact:standard           | repli: contact:fantome        | - id: circonscription     | « fantome » n’existe pas
        a commune without sector              | territoire/sectorisation.csv | Moulin-la-Plaine,plaine       | Moulin-la-Plaine,             | 99012                     | secteur
        a commune of an unknown sector        | territoire/sectorisation.csv | Moulin-la-Plaine,plaine       | Moulin-la-Plaine,marais       | 99012                     | marais
        a closure of an unknown contact       | horaires/fermetures.csv  | circo-plaine                      | circo-fantome                 | circo-fantome             | « circo-fantome » n’existe pas
        an unknown circumstance               | guide/numeros.csv        | vie,tous                          | mort,tous                     | mort,tous                 | Circonstance « mort » inconnue
        numbers of a danger that is not there | guide/numeros.csv        | secours,urgence-danger            | secours,urgence-fantome       | secours,urgence-fantome                  | « urgence-fantome » n’existe pas
        no number for who cannot speak        | guide/numeros.csv        | silence,tous,114                  | maintenant,tous,114           | -                         | ne peut ni parler ni entendre
        a prepared answer with an unknown word | guide/reponses-types.yaml | au {telephone}.                  | au {telefone}.                | - besoins: [rsa-non-verse] | Vouliez-vous « {telephone} »
        a prepared answer with a lonely brace | guide/reponses-types.yaml | au {telephone}.                   | au {telephone.                | - besoins: [rsa-non-verse] | Une accolade est seule
        a prepared answer that says « à le »  | guide/reponses-types.yaml | {service} vous répond             | Demandez à {service}          | - besoins: [rsa-non-verse] | on lirait « à le »
        a prepared answer to an unknown need  | guide/reponses-types.yaml | [rsa-non-verse]                   | [rsa-fantome]                 | - besoins: [rsa-fantome]   | « rsa-fantome » n’existe pas
        a prepared answer for no theme        | guide/reponses-types.yaml | themes: [rsa]                     | themes: [rsb]                 | - themes: [rsb]            | Le thème « rsb » n’existe pas
        a prepared answer for an unmarked danger | guide/reponses-types.yaml | [rsa-non-verse]                | [urgence-danger]              | - besoins: [urgence-danger] | sans « danger: oui »
        two prepared answers of one title     | guide/reponses-types.yaml | RSA non reçu, que vérifier        | Il manque un papier           | - titre: Il manque         | sert deux fois
        a title too long for its button       | guide/reponses-types.yaml | RSA non reçu, que vérifier        | RSA non reçu ce mois-ci ou baissé sans raison, que faut-il vérifier | - besoins: [rsa-non-verse] | 60 au plus
        broken YAML                           | guide/questions.yaml     | questions:                        | questions: [                  | -                         | illisible
        a switchboard that is not there       | paquet.yaml              | standard: standard                | standard: fantome             | standard: fantome         | « fantome » n’existe pas
        """)
    void a_planted_fault_is_found_on_its_line(
            String title, String file, String said, String planted, String line, String message) {
        PlantedPack pack = PlantedPack.in(folder).replace(file, said, planted);
        assertThat(errors(pack.folder())).as(title).anySatisfy(error -> {
            assertThat(error.message()).contains(message);
            if (line.equals("-")) {
                assertThat(error.where().line()).isPositive();
            } else {
                assertThat(error.where().line())
                        .isEqualTo(pack.lineOf(error.where().file(), line));
            }
        });
    }

    @Test
    void a_way_of_five_answers_is_too_long() {
        PlantedPack pack = PlantedPack.in(folder)
                .replace("guide/questions.yaml", "vers: besoin:rsa-indu", "vers: question:quatrieme")
                .append("guide/questions.yaml", """
                        - id: quatrieme
                          question: Encore une ?
                          reponses:
                            - libelle: Oui
                              vers: question:cinquieme
                          aucune: besoin:rsa-non-verse
                        - id: cinquieme
                          question: Et encore une ?
                          reponses:
                            - libelle: Oui
                              vers: besoin:rsa-indu
                          aucune: besoin:rsa-indu
                      """.indent(0).stripTrailing());
        assertThat(errors(pack.folder()))
                .extracting(Finding::message)
                .anyMatch(message -> message.contains("plus de 4 réponses") && message.contains("rsa-indu"));
    }

    @ParameterizedTest
    @CsvSource({"canal: formulaire, canal: courriel", "canal: formulaire, canal: site"})
    void a_common_way_that_cannot_be_written_by_is_refused_for_people_who_are_deaf(String before, String after) {
        PlantedPack pack = PlantedPack.in(folder).replace("paquet.yaml", before, after);
        assertThat(errors(pack.folder()))
                .singleElement()
                .satisfies(error -> assertThat(error.toString())
                        .startsWith("paquet.yaml:" + pack.lineOf("paquet.yaml", "ecrit_commun:") + ":")
                        .contains("sourde"));
    }

    @ParameterizedTest
    @CsvSource({"fantome, « fantome » n’existe pas", "formulaire-contact, n’a pas de téléphone"})
    void an_interpreter_must_be_a_contact_with_a_telephone(String contact, String message) {
        PlantedPack pack = PlantedPack.in(folder)
                .replace("paquet.yaml", "standard: standard", "standard: standard\ninterprete_telephone: " + contact);
        assertThat(errors(pack.folder()))
                .singleElement()
                .satisfies(error -> assertThat(error.toString())
                        .startsWith("paquet.yaml:" + pack.lineOf("paquet.yaml", "interprete_telephone") + ":")
                        .contains(message));
    }

    @Test
    void the_one_half_hour_without_any_recourse_is_found() {
        PlantedPack pack = PlantedPack.in(folder)
                .replace(CONTACTS, "telephone|guichet|courrier,Standardiste", "guichet,Standardiste")
                .replace(
                        CONTACTS,
                        "\"Mo-Fr 08:30-12:30,13:30-17:30\",Mo-Fr 08:30-18:00; PH off",
                        "Apr 04 00:00-23:30,Mo-Fr 08:30-18:00; PH off");
        assertThat(errors(pack.folder()))
                .extracting(Finding::message)
                .isNotEmpty()
                .allMatch(message -> message.contains("2027-04-04T23:30") && message.contains("sans-internet"));
    }

    @Test
    void a_key_written_twice_is_refused_since_it_would_silence_the_first() {
        PlantedPack pack = PlantedPack.in(folder)
                .replace("paquet.yaml", "standard: standard", "standard: standard\nstandard: formulaire-contact");
        assertThat(errors(pack.folder()))
                .extracting(Finding::toString)
                .containsExactly("paquet.yaml:" + (pack.lineOf("paquet.yaml", "standard: standard") + 1)
                        + ": La clé « standard » est écrite deux fois. Gardez-en une.");
    }

    @Test
    void a_folder_that_is_no_pack_is_refused_with_what_is_missing() {
        assertThat(errors(folder))
                .extracting(Finding::toString)
                .contains("paquet.yaml:0: Le fichier manque. Ajoutez-le, ou voyez docs/pack.md.");
    }

    private List<Finding> errors(Path pack) {
        return check.check(PackFiles.ofFolder(pack)).findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }
}
