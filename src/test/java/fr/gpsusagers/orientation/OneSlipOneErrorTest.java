package fr.gpsusagers.orientation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Typing errors in a pack. Each gives exactly one error, which names its file and line and says how to correct it.
class OneSlipOneErrorTest {

    private final CheckPack check = new CheckPack(TestPacks.reader(), new ProveCoverage());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    /// The `line` column names text whose first occurrence in the planted file is on the line of the error; `-`
    /// stands for line 1.
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
        a column mistyped                 ¦ annuaire/contacts.csv ¦ ,telephones,                    ¦ ,telephonnes,                  ¦ -                   ¦ Colonne inconnue « telephonnes ». Vouliez-vous « telephones » ?
        a column with an accent           ¦ annuaire/contacts.csv ¦ ,telephones,                    ¦ ,Téléphones,                   ¦ -                   ¦ Colonne inconnue « Téléphones ». Vouliez-vous « telephones » ?
        a column that nothing reads       ¦ annuaire/contacts.csv ¦ ,anciens_ids                    ¦ ,horoscope                     ¦ -                   ¦ Colonne inconnue « horoscope ». Retirez-la
        a column twice                    ¦ annuaire/mairies.csv  ¦ email,site                      ¦ email,email                    ¦ -                   ¦ La colonne « email » est écrite deux fois
        a column of a role mistyped       ¦ annuaire/secteurs.csv ¦ ,cms                            ¦ ,csm                           ¦ -                   ¦ Vouliez-vous « cms » ?
        a provenance mistyped             ¦ territoire/secteurs.csv ¦ ,confiance                    ¦ ,confience                     ¦ -                   ¦ Vouliez-vous « confiance » ?
        a column of the phrases mistyped  ¦ phrases.tsv           ¦ registre                        ¦ registe                        ¦ -                   ¦ Vouliez-vous « registre » ?
        a row with a cell too many        ¦ annuaire/secteurs.csv ¦ collines,                       ¦ collines,trop,                 ¦ collines,trop       ¦ La ligne a 7 cellules au lieu de 6
        a comma without quotes            ¦ annuaire/contacts.csv ¦ "Mo-Fr 08:30-12:30,13:30-17:30",Mo-Fr 08:30-18:00 ¦ Mo-Fr 08:30-12:30,13:30-17:30,Mo-Fr 08:30-18:00 ¦ standard,           ¦ Mettez entre guillemets
        curly quotes of a word processor  ¦ annuaire/contacts.csv ¦ "Mo-Fr 08:30-12:30,13:30-17:30",Mo-Fr 08:30-18:00 ¦ “Mo-Fr 08:30-12:30,13:30-17:30”,Mo-Fr 08:30-18:00 ¦ standard,           ¦ Mettez entre guillemets
        a quote left open                 ¦ annuaire/contacts.csv ¦ "Mo-Fr 08:30-12:30,13:30-17:30",Mo-Fr 08:30-18:00 ¦ "Mo-Fr 08:30-12:30,13:30-17:30,Mo-Fr 08:30-18:00 ¦ standard,           ¦ n’est pas fermé
        letters after a closed quote      ¦ annuaire/contacts.csv ¦ "Mo-Fr 08:30-12:30,13:30-17:30",Mo-Fr 08:30-18:00 ¦ "Mo-Fr 08:30-12:30",13:30-17:30"",Mo-Fr 08:30-18:00 ¦ standard,           ¦ Mettez
        hours as people write them        ¦ annuaire/contacts.csv ¦ Mo-Fr 08:30-18:00; PH off       ¦ lundi 8h30-18h                 ¦ standard,           ¦ lundi
        an hour that does not exist       ¦ annuaire/contacts.csv ¦ Mo-Fr 08:30-18:00; PH off       ¦ Mo-Fr 08:30-28:00; PH off      ¦ standard,           ¦ 28:00
        a phone with a digit missing      ¦ annuaire/contacts.csv ¦ 02 61 91 00 00                  ¦ 02 61 91 00 0                  ¦ standard,           ¦ n’est pas un numéro de téléphone
        a letter for a zero in a phone    ¦ annuaire/contacts.csv ¦ 02 61 91 00 00                  ¦ 02 61 91 OO 00                 ¦ standard,           ¦ n’est pas un numéro de téléphone
        a mail without its sign           ¦ annuaire/contacts.csv ¦ accueil-littoral@               ¦ accueil-littoral.              ¦ circo-littoral,     ¦ mail
        a scope mistyped                  ¦ annuaire/contacts.csv ¦ circonscription,littoral,4 quai ¦ circonscripton,littoral,4 quai ¦ circo-littoral,     ¦ Portée « circonscripton » inconnue
        a channel mistyped                ¦ annuaire/contacts.csv ¦ telephone|guichet|courrier,Stan ¦ telephonne|guichet|courrier,Stan ¦ standard,           ¦ Canal « telephonne » inconnu
        a date the French way             ¦ horaires/fermetures.csv ¦ 2026-12-03                    ¦ 03/12/2026                     ¦ circo-plaine        ¦ Écrivez AAAA-MM-JJ
        a day that does not exist         ¦ horaires/vacances.csv ¦ 2026-11-01                      ¦ 2026-11-31                     ¦ vacances-scolaires  ¦ Écrivez AAAA-MM-JJ
        a confidence mistyped             ¦ territoire/secteurs.csv ¦ 2026-11,sure                  ¦ 2026-11,sur                    ¦ littoral            ¦ Confiance « sur » inconnue
        a comma in a coordinate           ¦ territoire/communes.csv ¦ 24300,-8.41,47.60             ¦ 24300,"-8,41",47.60            ¦ 99001,              ¦ Écrivez-le avec un point
        the id of a contact mistyped where it is given ¦ annuaire/contacts.csv ¦ standard,service ¦ standart,service               ¦ standart            ¦ « standart » n’est nommé par aucune ligne
        the id of a contact mistyped where it is named ¦ paquet.yaml  ¦ relais_sourds: relais-telephonique ¦ relais_sourds: relai-telephonique ¦ relais_sourds    ¦ Vouliez-vous « relais-telephonique » ?
        the id of a sector mistyped where it is given ¦ territoire/secteurs.csv ¦ littoral,Littoral ¦ litoral,Littoral          ¦ litoral             ¦ « litoral » n’est nommé par aucune ligne
        the id of a sector mistyped where it is named ¦ territoire/sectorisation.csv ¦ Montbruyère,collines ¦ Montbruyère,colines ¦ colines             ¦ Vouliez-vous « collines » ?
        the id of a role mistyped where it is given ¦ annuaire/roles.yaml ¦ id: circonscription   ¦ id: circonscripton             ¦ id: circonscripton  ¦ « circonscripton » n’est nommé par aucune ligne
        the id of a need mistyped where it is given ¦ guide/besoins/rsa.yaml ¦ id: rsa-suspension ¦ id: rsa-supension              ¦ id: rsa-supension   ¦ « rsa-supension » n’est nommé par aucune ligne
        the id of a need mistyped in an answer ¦ guide/questions.yaml ¦ vers: besoin:rsa-indu      ¦ vers: besoin:rsa-indus         ¦ - id: rsa-probleme  ¦ Vouliez-vous « rsa-indu » ?
        the id of a need mistyped in a phrase ¦ phrases.tsv       ¦ seniors-apa-demande             ¦ senior-apa-demande             ¦ senior-apa          ¦ Vouliez-vous « seniors-apa-demande » ?
        a code of a commune mistyped      ¦ territoire/sectorisation.csv ¦ 99008,                   ¦ 99808,                         ¦ 99808               ¦ La commune « 99808 » n’existe pas
        the code of another commune       ¦ territoire/sectorisation.csv ¦ 99002,Sablons            ¦ 99003,Sablons                  ¦ 99003,Sablons       ¦ est le code de « La Grève-Blanche »
        the same id twice                 ¦ annuaire/contacts.csv ¦ circo-collines,                 ¦ circo-littoral,                ¦ Collines (Mont      ¦ existe déjà
        a key mistyped                    ¦ guide/besoins/rsa.yaml ¦ explication: La demande        ¦ explications: La demande       ¦ explications        ¦ Clé inconnue « explications ». Vouliez-vous « explication » ?
        a key of a way mistyped           ¦ guide/besoins/rsa.yaml ¦ pourquoi: La demande           ¦ pourqoi: La demande            ¦ pourqoi             ¦ Vouliez-vous « pourquoi » ?
        a key of the identity mistyped    ¦ paquet.yaml           ¦ standard: standard              ¦ standart: standard             ¦ standart            ¦ Vouliez-vous « standard » ?
        a list of keys mistyped           ¦ guide/questions.yaml  ¦ questions:                      ¦ question:                      ¦ question:           ¦ Vouliez-vous « questions » ?
        a text where a list is due        ¦ guide/besoins/rsa.yaml ¦ mots_cles: [demander le rsa, droit au rsa, ouvrir un rsa, faire une demande de rsa] ¦ mots_cles: demander le rsa ¦ mots_cles ¦ doit contenir une liste
        a key without its value           ¦ guide/besoins/rsa.yaml ¦ libelle: Demander le RSA       ¦ libelle:                       ¦ - id: rsa-demander  ¦ « libelle » manque
        a state mistyped                  ¦ guide/besoins/rsa.yaml ¦ etat: a-ouvrir                 ¦ etat: a-ouvrire                ¦ - canal: chat       ¦ Écrivez a-ouvrir ou a-confirmer
        an icon mistyped                  ¦ guide/questions.yaml  ¦ icone: canne                    ¦ icone: cane                    ¦ - id: autonomie     ¦ Icône « cane » inconnue
        a contact that nobody can be sent to ¦ annuaire/roles.yaml ¦ repli: contact:standard        ¦ repli: standard                ¦ - id: circonscription ¦ standard
        a common way that cannot be written ¦ paquet.yaml         ¦ canal: formulaire               ¦ canal: courriel                ¦ ecrit_commun:       ¦ L’écrit commun ne marche pas
        a question that nothing leads to  ¦ guide/questions.yaml  ¦ vers: question:rsa-probleme     ¦ vers: besoin:rsa-indu          ¦ - id: rsa-probleme  ¦ Rien ne mène ici
        """)
    void one_slip_gives_one_error_with_its_line_and_the_mend(
            String title, String file, String said, String planted, String line, String message) {
        PlantedPack pack = PlantedPack.in(folder).replace(file, said, planted);

        assertThat(errors()).as(title).singleElement().satisfies(error -> {
            assertThat(error.where().file()).isEqualTo(file);
            assertThat(error.where().line()).isEqualTo(line.equals("-") ? 1 : lineOf(pack, file, line, planted));
            assertThat(error.message()).contains(message);
        });
    }

    /// Returns the line that holds the planted text, if it contains `line`: the word may occur on other lines too.
    private static int lineOf(PlantedPack pack, String file, String line, String planted) {
        return planted.contains(line) ? pack.lineOf(file, planted) : pack.lineOf(file, line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
        semicolons for commas ¦ annuaire/mairies.csv     ¦ ,  ¦ ;    ¦ 1 ¦ points-virgules
        tabs for commas       ¦ annuaire/mairies.csv     ¦ ,  ¦ \\t  ¦ 1 ¦ tabulations
        blanks for tabs       ¦ phrases.tsv              ¦ \\t ¦ ' '  ¦ 1 ¦ séparées par des tabulations
        a tab as indentation  ¦ guide/besoins/rsa.yaml   ¦ '    libelle: Demander' ¦ \\tlibelle: Demander ¦ 3 ¦ Vérifiez les retraits
        a colon in a text     ¦ guide/besoins/rsa.yaml   ¦ libelle: Demander ¦ libelle: RSA: demander ¦ 3 ¦ deux-points
        """)
    void a_whole_file_written_otherwise_is_one_error(
            String title, String file, String mark, String other, int line, String message) throws IOException {
        Path path = PlantedPack.in(folder).folder().resolve(file);
        Files.writeString(path, Files.readString(path).replace(mark.replace("\\t", "\t"), other.replace("\\t", "\t")));

        assertThat(errors()).as(title).singleElement().satisfies(error -> {
            assertThat(error.where()).hasToString(file + ":" + line);
            assertThat(error.message()).contains(message);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annuaire/contacts.csv",
                "territoire/communes.csv",
                "guide/questions.yaml",
                "guide/besoins/rsa.yaml",
                "paquet.yaml",
                "phrases.tsv"
            })
    void letters_of_another_encoding_are_one_error(String file) throws IOException {
        Path path = PlantedPack.in(folder).folder().resolve(file);
        String text = Files.readString(path);
        Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
        int line = (int) text.substring(0, firstAccent(text)).lines().count();

        assertThat(errors())
                .extracting(Finding::toString)
                .containsExactly(file + ":" + line
                        + ": Les lettres accentuées sont illisibles. Enregistrez le fichier en UTF-8.");
    }

    private static int firstAccent(String text) {
        int at = 0;
        while (text.charAt(at) < 0x80 || text.charAt(at) > 0xFF) {
            at++;
        }
        return at + 1;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "annuaire/contacts.csv",
                "annuaire/roles.yaml",
                "territoire/communes.csv",
                "territoire/secteurs.csv",
                "guide/questions.yaml",
                "guide/besoins/rsa.yaml",
                "paquet.yaml"
            })
    void an_empty_file_is_one_error(String file) throws IOException {
        Files.writeString(PlantedPack.in(folder).folder().resolve(file), "");

        assertThat(errors())
                .singleElement()
                .satisfies(error -> assertThat(error.where()).hasToString(file + ":1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuaire/contacts.csv", "territoire/communes.csv", "guide/questions.yaml", "paquet.yaml"})
    void a_file_that_is_not_there_is_one_error(String file) throws IOException {
        Files.delete(PlantedPack.in(folder).folder().resolve(file));

        assertThat(errors())
                .extracting(Finding::toString)
                .containsExactly(file + ":0: Le fichier manque. Ajoutez-le, ou voyez docs/pack.md.");
    }

    @Test
    void a_file_that_nothing_reads_is_told() throws IOException {
        Path pack = PlantedPack.in(folder).folder();
        Files.copy(pack.resolve("horaires/fermetures.csv"), pack.resolve("horaires/fermeture.csv"));

        assertThat(errors())
                .extracting(Finding::toString)
                .containsExactly(
                        "horaires/fermeture.csv:0: Rien ne lit ce fichier. Corrigez son nom, ou retirez-le du paquet.");
    }

    @Test
    void a_need_without_any_way_to_a_contact_is_one_error() throws IOException {
        PlantedPack pack = PlantedPack.in(folder);
        Path file = folder.resolve("guide/besoins/rsa.yaml");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?s)    canaux:\n.*?(?=    si_ferme)", "    canaux: []\n"));

        assertThat(errors()).singleElement().satisfies(error -> {
            assertThat(error.where().line()).isEqualTo(pack.lineOf("guide/besoins/rsa.yaml", "- id: rsa-demander-caf"));
            assertThat(error.message()).contains("ne mène à aucun contact");
        });
    }

    /// Spreadsheets add a byte order mark and CRLF line ends automatically; neither does any harm.
    @Test
    void the_mark_and_the_line_ends_of_a_spreadsheet_are_no_slips() throws IOException {
        PlantedPack.in(folder);
        for (String file : List.of("annuaire/contacts.csv", "phrases.tsv", "paquet.yaml", "guide/questions.yaml")) {
            Path path = folder.resolve(file);
            Files.writeString(path, "\uFEFF" + Files.readString(path).replace("\n", "\r\n"));
        }

        assertThat(errors()).isEmpty();
    }

    @Test
    void two_slips_are_told_together() {
        PlantedPack.in(folder)
                .replace("annuaire/contacts.csv", "02 61 91 00 00", "02 61 91")
                .replace("horaires/fermetures.csv", "2026-12-03", "hier");

        assertThat(errors()).hasSize(2);
    }

    private List<Finding> errors() {
        return check.check(PackFiles.ofFolder(folder)).findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                .toList();
    }
}
