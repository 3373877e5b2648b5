package fr.gpsusagers.availability.pack;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.availability.Calendars;
import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.availability.Opening;
import fr.gpsusagers.kernel.ContactId;
import fr.gpsusagers.kernel.pack.Finding;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.kernel.pack.PackReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Reading the calendars of a pack, and the mistakes reported in them.
class CalendarsPartTest {

    private static final String HOLIDAYS_HEADER = "calendrier,nom,du,au_inclus,source,date_fait,confiance\n";
    private static final String CLOSURES_HEADER = "contact,du,au_inclus,motif,source,date_fait,confiance\n";
    private static final Clock NOVEMBER = Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path pack;

    private List<Finding> findings = List.of();

    @BeforeEach
    void an_empty_pack() throws IOException {
        write("paquet.yaml", "departement:\n  code: \"14\"\n");
        write("horaires/vacances.csv", HOLIDAYS_HEADER);
        write("horaires/fermetures.csv", CLOSURES_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/test/packs/bocage", "packs/exemple"})
    void the_calendars_of_a_sound_pack_are_read(String folder) {
        var calendars = read(Path.of(folder));

        assertThat(findings).isEmpty();
        assertThat(calendars.openOn(Hours.parse("Mo-Fr 09:00-12:00; SH off"), desk(), LocalDate.parse("2026-12-21")))
                .isEmpty();
    }

    @Test
    void closures_are_kept_with_their_line_for_who_knows_the_contacts() throws IOException {
        write("horaires/fermetures.csv", CLOSURES_HEADER + """
                guichet,2026-12-03,2026-12-04,Travaux,Affiche,2026-11,sure
                tous,2026-12-24,2026-12-24,Fermeture générale,Affiche,2026-11,sure
                """);
        var calendars = read(pack);

        assertThat(findings).isEmpty();
        assertThat(calendars.closures())
                .extracting(closure -> closure.spot() + " " + closure.contact())
                .containsExactly(
                        "horaires/fermetures.csv:2 Optional[guichet]", "horaires/fermetures.csv:3 Optional.empty");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            14 | true
            67 | false
            """)
    void the_departement_decides_on_local_holidays(String code, boolean open) throws IOException {
        write("paquet.yaml", "departement:\n  code: \"" + code + "\"\n");
        var goodFriday = LocalDateTime.parse("2026-04-03T10:00");

        assertThat(read(pack).opening(Hours.parse("Mo-Fr 09:00-12:00"), desk(), goodFriday) instanceof Opening.Open)
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zone-b,Noël,2026-12-19,2026-12-18,x,2026-11,sure | horaires/vacances.csv:2: « Noël » finit avant de commencer. Corrigez « du » ou « au_inclus ».
            zone-b,Noël,2026-12-19,03/01/2027,x,2026-11,sure | horaires/vacances.csv:2: Date « 03/01/2027 » illisible dans « au_inclus ». Écrivez AAAA-MM-JJ.
            zone-b,Noël,,2027-01-03,x,2026-11,sure           | horaires/vacances.csv:2: La colonne « du » est vide. Remplissez-la.
            Zone B,Noël,2026-12-19,2027-01-03,x,2026-11,sure | horaires/vacances.csv:2: L’identifiant « Zone B » a une forme inconnue. Utilisez des minuscules sans accent, des chiffres et des tirets.
            zone-b,Noël,2026-12-19,2027-01-03,x,2026-11,oui  | horaires/vacances.csv:2: Confiance « oui » inconnue. Écrivez sure, probable ou guess.
            """)
    void wrong_school_holidays_are_refused_with_their_line(String row, String finding) throws IOException {
        write("horaires/vacances.csv", HOLIDAYS_HEADER + row + "\n");
        read(pack);

        assertThat(findings).extracting(Finding::toString).containsExactly(finding);
    }

    @Test
    void school_holidays_that_overlap_are_refused() throws IOException {
        write("horaires/vacances.csv", HOLIDAYS_HEADER + """
                zone-b,Hiver,2027-02-20,2027-03-07,x,2026-11,sure
                zone-b,Noël,2026-12-19,2027-02-20,x,2026-11,sure
                """);
        read(pack);

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("horaires/vacances.csv:2: « Hiver » commence avant la fin de « Noël »."
                        + " Corrigez les dates de l’une ou de l’autre.");
    }

    @Test
    void a_pack_has_the_school_holidays_of_one_zone() throws IOException {
        write("horaires/vacances.csv", HOLIDAYS_HEADER + """
                zone-b,Noël,2026-12-19,2027-01-03,x,2026-11,sure
                zone-a,Hiver,2027-02-13,2027-02-28,x,2026-11,sure
                """);
        read(pack);

        assertThat(findings)
                .extracting(Finding::toString)
                .containsExactly("horaires/vacances.csv:3: Le calendrier « zone-a » est le deuxième."
                        + " Gardez celui de votre zone, « zone-b ».");
    }

    @Test
    void holidays_that_soon_end_are_a_warning_only() throws IOException {
        write("horaires/vacances.csv", HOLIDAYS_HEADER + "zone-b,Noël,2026-12-19,2027-01-03,x,2026-11,sure\n");
        read(pack);

        assertThat(findings).extracting(Finding::severity).containsExactly(Finding.Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guichet,2026-12-04,2026-12-03,Travaux,x,2026-11,sure | horaires/fermetures.csv:2: La fermeture finit avant de commencer. Corrigez « du » ou « au_inclus ».
            guichet,2026-12-04,2026-12-04,,x,2026-11,sure        | horaires/fermetures.csv:2: La colonne « motif » est vide. Remplissez-la.
            *,2026-12-04,2026-12-04,Travaux,x,2026-11,sure       | horaires/fermetures.csv:2: L’identifiant « * » a une forme inconnue. Utilisez des minuscules sans accent, des chiffres et des tirets.
            """)
    void wrong_closures_are_refused_with_their_line(String row, String finding) throws IOException {
        write("horaires/fermetures.csv", CLOSURES_HEADER + row + "\n");
        read(pack);

        assertThat(findings).extracting(Finding::toString).containsExactly(finding);
    }

    private Calendars read(Path folder) {
        var reading = new PackReading(PackFiles.ofFolder(folder), List.of(new CalendarsPart(NOVEMBER)));
        var calendars = reading.part(Calendars.class);
        findings = reading.findings();
        return calendars;
    }

    private static ContactId desk() {
        return new ContactId("guichet");
    }

    private void write(String file, String text) throws IOException {
        var path = pack.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
