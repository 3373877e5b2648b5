package fr.gpsusagers.console.command;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.console.Arguments;
import fr.gpsusagers.console.HeardConsole;
import fr.gpsusagers.console.Verdict;
import fr.gpsusagers.directory.Desk;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.orientation.coverage.CitizensSent;
import fr.gpsusagers.orientation.coverage.ProveCoverage;
import fr.gpsusagers.orientation.publication.CheckPack;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private final HeardConsole console = new HeardConsole();

    @Test
    void a_good_pack_is_ok() {
        assertThat(check(Map.of("PACK", "packs/exemple")).status()).isZero();
        assertThat(console.printed().getLast()).startsWith("packs/exemple : ok (version ");
    }

    @Test
    void a_bad_pack_is_refused_with_file_line_and_mend(@TempDir Path folder) throws IOException {
        Path planted = PlantedPack.in(folder)
                .replace("annuaire/roles.yaml", "repli: contact:standard", "repli: contact:fantome")
                .folder();
        assertThat(check(Map.of("PACK", planted.toString())).status()).isOne();
        assertThat(console.printed().getFirst())
                .matches(".*/annuaire/roles\\.yaml:\\d+: .*« fantome » n’existe pas\\. .+");
        assertThat(console.printed().getLast()).endsWith("refusé, 1 erreur.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void twenty_warnings_are_shown_and_all_of_them_if_asked(boolean all, @TempDir Path folder) throws IOException {
        Path phrases = PlantedPack.in(folder).folder().resolve("phrases.tsv");
        List<String> lines = Files.readAllLines(phrases);
        Files.write(phrases, lines.subList(0, 1));
        var words = new HashMap<>(Map.of("PACK", folder.toString()));
        if (all) {
            words.put("--tout", "");
        }
        int warnings = (Integer) Objects.requireNonNull(check(words).summary().get("warnings"));

        assertThat(console.printed().stream().filter(line -> line.endsWith("(avertissement)")))
                .hasSize(all ? warnings : 20);
        assertThat(console.printed())
                .filteredOn(line -> line.startsWith("…"))
                .isEqualTo(
                        all
                                ? List.of()
                                : List.of("… et " + (warnings - 20)
                                        + " autres avertissements. Pour les lire tous : ./gps check " + folder
                                        + " --tout"));
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThat(check(Map.of("PACK", "packs/nulle-part")).status()).isOne();
        assertThat(console.told())
                .containsExactly("Le dossier « packs/nulle-part » n’existe pas. Donnez le dossier d’un paquet.");
    }

    @Test
    void facts_to_confirm_are_printed_if_asked() {
        assertThat(check(Map.of("PACK", "packs/exemple", "--a-valider", "")).status())
                .isZero();
        assertThat(console.printed()).anyMatch(line -> line.startsWith("À : "));
    }

    @Test
    void each_desk_gets_one_sheet_with_every_fact_to_confirm() {
        new ConfirmationSheets(TestPacks.bocage(), LocalDate.parse("2026-11-25")).print(console);
        assertThat(console.printed())
                .filteredOn(line -> line.startsWith("À : "))
                .containsExactlyElementsOf(TestPacks.bocage().directory().desks().stream()
                        .map(Desk::name)
                        .map("À : "::concat)
                        .toList());
        assertThat(sheet("Circonscription d’action sociale du Pays d’Auge Sud (Pays de Lisieux)"))
                .map(line -> line.replace('\u00A0', ' '))
                .contains(
                        "  [ ] Rappels (hypothèse) : du lundi au vendredi : 10 h à 12 h, sauf jours fériés, 1 personne ;"
                                + " lundi, mardi et jeudi : 14 h à 16 h 30, sauf jours fériés, 1 personne ;"
                                + " 8 minutes par rappel")
                .anyMatch(line -> line.contains("(circo-pays-auge-sud, annuaire/contacts.csv:"))
                .anyMatch(line -> line.contains("Relevé en juillet 2019, a pu changer : 02 14 47 54 50"))
                .anyMatch(line -> line.contains("Heures du téléphone inconnues"))
                .anyMatch(line -> line.contains("Notre note est-elle juste ? "))
                .anyMatch(line -> line.contains("mail du service manquant"));
        assertThat(sheet("Standard unique"))
                .as("a contact without desk is the switchboard's to confirm, a guess above all")
                .anyMatch(line -> line.startsWith("  [ ] Tout est à vérifier"));
    }

    @Test
    void what_most_citizens_meet_is_confirmed_first() {
        var day = LocalDate.parse("2026-11-25");
        Map<ContactId, Long> citizens = CitizensSent.of(TestPacks.bocage(), day);
        new ConfirmationSheets(TestPacks.bocage(), day).print(console);
        List<Long> met = sheet("Standard unique").stream()
                .map(Pattern.compile("\\(([a-z0-9-]+), annuaire/")::matcher)
                .filter(Matcher::find)
                .map(found -> citizens.getOrDefault(new ContactId(found.group(1)), 0L))
                .toList();
        assertThat(met).hasSizeGreaterThan(20).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void a_national_line_that_rests_on_an_old_page_is_told() {
        check(Map.of("PACK", "src/test/packs/bocage", "--tout", ""));
        assertThat(console.printed())
                .anyMatch(line -> line.contains("« 15, urgence médicale » repose sur une page de plus de douze mois."))
                .anyMatch(line -> line.contains("n’a pas d’adresse de page officielle, ou pas de date."));
    }

    @Test
    void a_national_line_is_sure_only_with_the_address_and_the_date_of_its_page(@TempDir Path folder) {
        Path planted = PlantedPack.in(folder)
                .replace(
                        "annuaire/contacts.csv",
                        "Sapeurs-pompiers,\"18, pompiers\",le 18,externe,,,,,,,,,18,gratuit,,,24/7,,telephone,Secours,"
                                + "\"Numéro national réel, connaissance générale\",2026-11,probable",
                        "Sapeurs-pompiers,\"18, pompiers\",le 18,externe,,,,,,,,,18,gratuit,,,24/7,,telephone,Secours,"
                                + "\"Numéro national réel, connaissance générale\",2026-11,sure")
                .folder();
        assertThat(check(Map.of("PACK", planted.toString())).status()).isOne();
        assertThat(console.printed().getFirst())
                .matches(".*/annuaire/contacts\\.csv:\\d+: Un numéro national « sure » demande l’adresse .*");
    }

    private List<String> sheet(String desk) {
        int from = console.printed().indexOf("À : " + desk);
        List<String> rest = console.printed().subList(from, console.printed().size());
        return rest.stream().takeWhile(line -> !line.startsWith("───")).toList();
    }

    private Verdict check(Map<String, String> words) {
        var clock = Clock.fixed(Instant.parse("2026-11-25T09:00:00Z"), ZoneOffset.UTC);
        return new CheckCommand(new CheckPack(TestPacks.reader(), new ProveCoverage()), clock)
                .run(new Arguments(words), console);
    }
}
