package fr.gpsusagers.staff.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.staff.Agent;
import fr.gpsusagers.staff.Authority;
import fr.gpsusagers.staff.Role;
import fr.gpsusagers.staff.StaffInMemory;
import fr.gpsusagers.staff.roster.Rosters.RosterState;
import fr.gpsusagers.staff.roster.StaffDirectory.IfEmpty;
import fr.gpsusagers.staff.roster.StaffDirectory.Importing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportRosterTest {

    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Authority CONSOLE = new Authority.OfConsole();
    private static final DeskAndContactNames PACK = new DeskAndContactNames(
            Map.of(new DeskId("guichet-rsa"), "Service RSA (Lisieux)"),
            Map.of(new ContactId("circo-bessin"), "Circonscription du Bessin"));

    private final RostersInMemory rosters = new RostersInMemory();
    private final StaffDirectory staffDirectory = new StaffDirectory(rosters, rosters.inUse());

    @Test
    void every_column_is_read_in_any_order() {
        String file = """
                mots;fonction;nom;guichet;contact;secteur;poste;presence;id;remplace
                secrétaire|accueil;Secrétariat – Bessin;Zoé Fictive;guichet-rsa;circo-bessin;Bessin;4412;lundi;a;b
                ;Agent de gestion RSA;;;;;02 61 91 02 10;;b;
                """;
        assertThat(load(file)).isEqualTo(new Importing.Imported(2, 2, 0, 0));
        RosterEntry entry = entries().getFirst();
        assertThat(entry.role()).isEqualTo("Secrétariat – Bessin");
        assertThat(entry.name()).contains("Zoé Fictive");
        assertThat(entry.desk()).contains(new DeskId("guichet-rsa"));
        assertThat(entry.contact()).contains(new ContactId("circo-bessin"));
        assertThat(entry.sector()).contains("Bessin");
        assertThat(entry.extension().map(Extension::display)).contains("4412");
        assertThat(entry.presence()).contains("lundi");
        assertThat(entry.substitute()).contains(entries().getLast().id());
        assertThat(entry.words()).containsExactly("secrétaire", "accueil");
        assertThat(entry.placeNames()).containsExactly("Service RSA (Lisieux)", "Circonscription du Bessin");
        assertThat(entries().getLast().extension().map(Extension::display))
                .contains("02\u00A061\u00A091\u00A002\u00A010");
    }

    @Test
    void commas_serve_too_and_so_does_the_mark_that_spreadsheets_write_first() {
        assertThat(load("\uFEFFfonction,poste\nSecrétariat,4412\n")).isEqualTo(new Importing.Imported(1, 1, 0, 0));
        assertThat(load("fonction\nSecrétariat\n\n")).isEqualTo(new Importing.Imported(1, 0, 1, 0));
        assertThat(load("fonction;poste\nSecrétariat;\n;\n")).isEqualTo(new Importing.Imported(1, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            column               ! cell          ! message
            guichet              ! guichet-rsaa  ! Le guichet «~guichet-rsaa~» n’existe pas. Vouliez-vous « guichet-rsa » ?
            guichet              ! lune          ! Le guichet «~lune~» n’existe pas. Corrigez-le, ou videz la case.
            contact              ! circo-bessn   ! Le contact «~circo-bessn~» n’existe pas. Vouliez-vous « circo-bessin » ?
            poste                ! 1             ! Le poste n’est pas lisible. Écrivez de 2 à 6 chiffres, ou un numéro comme 02~31~57~14~14.
            poste                ! chez Zoé      ! Le poste n’est pas lisible. Écrivez de 2 à 6 chiffres, ou un numéro comme 02~31~57~14~14.
            remplace             ! personne      ! Aucune ligne n’a l’«~id~» que donne «~remplace~». Corrigez-le, ou videz la case.
            remplace             ! a             ! Une ligne ne se remplace pas elle-même. Donnez l’«~id~» d’une autre ligne.
            nom                  ! LONG          ! «~nom~» est trop long~: 80 signes au plus. Raccourcissez.
            presence             ! LONG          ! «~presence~» est trop long~: 120 signes au plus. Raccourcissez.
            mots                 ! LONG          ! «~mots~» a trop de mots~: 30 au plus, séparés par «~|~».
            """, useHeadersInDisplayName = true)
    void a_wrong_cell_is_told_by_its_line_with_how_to_mend_it(String column, String cell, String message) {
        String file = "id;fonction;" + column + "\na;Secrétariat;" + cell.replace("LONG", "x".repeat(121)) + "\n";
        assertThat(findings(load(file))).extracting(Finding::message).containsExactly(message.replace('~', '\u00A0'));
        assertThat(findings(load(file)))
                .extracting(finding -> finding.where().line())
                .containsExactly(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            file                                  ! line ! message
            nom;poste/Zoé Fictive;12              ! 1    ! Il manque la colonne « fonction ». Ajoutez-la à la première ligne.
            fonction;postes/Secrétariat;12        ! 1    ! Colonne inconnue « postes ». Vouliez-vous « poste » ?
            fonction;note/Secrétariat;12          ! 1    ! Colonne inconnue « note ». Retirez-la : rien ne la lit.
            fonction;poste;poste/Secrétariat;12;1 ! 1    ! La colonne « poste » est écrite deux fois. Gardez-en une.
            fonction;poste/Secrétariat            ! 2    ! La ligne a 1 cellules au lieu de 2. Mettez entre guillemets les textes qui contiennent un point-virgule.
            fonction;poste/"Secrétariat;12        ! 2    ! Un guillemet droit « " » n’est pas fermé sur cette ligne. Fermez-le, ou retirez-le.
            fonction;poste/;12                    ! 2    ! La fonction manque. Écrivez par exemple «~Secrétariat – Bessin~».
            fonction/Secrétariat/Secrétariat      ! 3    ! Cette ligne répète la ligne 2. Retirez-la, ou donnez un «~id~» à chacune.
            id;fonction/a;Un/a;Deux               ! 3    ! Cet «~id~» est déjà celui de la ligne 2. Donnez-en un autre.
            """, useHeadersInDisplayName = true)
    void a_wrong_file_is_refused_with_the_line_and_what_to_do(String file, int line, String message) {
        List<Finding> findings = findings(load(file.replace('/', '\n')));
        assertThat(findings).extracting(Finding::message).containsExactly(message.replace('~', '\u00A0'));
        assertThat(findings).extracting(finding -> finding.where().line()).containsExactly(line);
    }

    @Test
    void all_mistakes_are_told_at_once_by_line_and_change_nothing() {
        load("fonction\nSecrétariat\n");
        String file = "fonction;guichet;poste\nUn;lune;1\n;;12\nTrois;guichet-rsa;12\n";
        assertThat(findings(load(file)))
                .extracting(finding -> finding.where().line())
                .containsExactly(2, 2, 3);
        assertThat(entries()).extracting(RosterEntry::role).containsExactly("Secrétariat");
    }

    @Test
    void a_mistake_in_the_line_that_stands_in_is_told_once() {
        assertThat(findings(load("id;fonction;poste;remplace\na;Un;11;b\nb;Deux;1;\n")))
                .extracting(finding -> finding.where().line())
                .containsExactly(3);
    }

    @Test
    void letters_of_another_encoding_and_files_that_are_too_large_are_refused() {
        assertThat(findings(load("fonction\nSecrétariat\n".getBytes(StandardCharsets.ISO_8859_1))))
                .extracting(Finding::message)
                .containsExactly("Les lettres accentuées sont illisibles. Enregistrez le fichier en UTF-8.");
        assertThat(findings(load(new byte[(5 << 20) + 1])))
                .extracting(Finding::message)
                .containsExactly("Le fichier dépasse 5\u00A0Mo. Retirez ce qui n’est pas utile au standard.");
        assertThat(load(many(10_000))).isEqualTo(new Importing.Imported(10_000, 10_000, 0, 0));
        assertThat(findings(load(many(10_001)))).hasSize(1);
    }

    @Test
    void a_second_import_replaces_the_first_and_says_how_many_lines_changed() {
        load("fonction;nom;poste\nUn;Zoé Fictive;11\nDeux;;22\nTrois;;33\n");
        List<RosterEntryId> before = entries().stream().map(RosterEntry::id).toList();
        assertThat(load("fonction;nom;poste\nDeux;;23\nTrois;;33\nQuatre;;44\n"))
                .isEqualTo(new Importing.Imported(3, 1, 1, 1));
        assertThat(entries()).extracting(RosterEntry::role).containsExactly("Deux", "Trois", "Quatre");
        assertThat(entries().subList(0, 2)).extracting(RosterEntry::id).isEqualTo(before.subList(1, 3));
    }

    @Test
    void a_file_without_any_line_empties_the_directory_only_on_purpose() {
        load("fonction\nSecrétariat\n");
        assertThat(load("fonction\n")).isEqualTo(new Importing.NothingInIt());
        assertThat(load(" \n")).isEqualTo(new Importing.NothingInIt());
        assertThat(entries()).hasSize(1);
        assertThat(staffDirectory.replace(CONSOLE, bytes("fonction\n"), IfEmpty.ERASE_ALL, PACK, NOW))
                .isEqualTo(new Importing.Imported(0, 0, 0, 1));
        assertThat(entries()).isEmpty();
    }

    @Test
    void only_administrators_and_the_console_import_and_learn_its_size() {
        var staff = new StaffInMemory();
        Authority operator = new Authority.OfAgent(staff.active("standard", Role.OPERATOR));
        Agent head = staff.active("chef", Role.ADMINISTRATOR);
        byte[] file = bytes("fonction\nSecrétariat\n");
        assertThat(staffDirectory.replace(operator, file, IfEmpty.REFUSE, PACK, NOW))
                .isEqualTo(new Importing.NotAllowed());
        assertThat(staffDirectory.replace(new Authority.OfAgent(head.disabled()), file, IfEmpty.REFUSE, PACK, NOW))
                .isEqualTo(new Importing.NotAllowed());
        assertThat(staffDirectory.replace(new Authority.OfAgent(head), file, IfEmpty.REFUSE, PACK, NOW))
                .isInstanceOf(Importing.Imported.class);
        var describe = new StaffDirectory(rosters, rosters.inUse());
        assertThat(describe.describe(operator)).isEmpty();
        assertThat(describe.describe(CONSOLE)).contains(new RosterState(1, NOW));
    }

    @Test
    void nothing_of_a_colleague_shows_in_texts_for_logs() {
        load("id;fonction;nom;poste\nfictive-z;Secrétariat;Zoé Fictive;4412\n");
        RosterEntry entry = entries().getFirst();
        assertThat(List.of(
                        entry, entry.extension().orElseThrow(), rosters.find().orElseThrow()))
                .extracting(Object::toString)
                .noneMatch(text -> text.matches("(?i).*(fictive|secr|4412).*"));
        assertThat(entry.id().value()).matches("[0-9a-f]{32}");
    }

    private Importing load(String file) {
        return load(bytes(file));
    }

    private Importing load(byte[] file) {
        return staffDirectory.replace(CONSOLE, file, IfEmpty.REFUSE, PACK, NOW);
    }

    private List<RosterEntry> entries() {
        return rosters.find().orElseThrow().entries();
    }

    private static List<Finding> findings(Importing outcome) {
        assertThat(outcome).isInstanceOf(Importing.Refused.class);
        return ((Importing.Refused) outcome).findings();
    }

    private static byte[] many(int rows) {
        return bytes(IntStream.range(0, rows)
                .mapToObj(row -> "Rôle " + row)
                .collect(Collectors.joining("\n", "fonction\n", "\n")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
