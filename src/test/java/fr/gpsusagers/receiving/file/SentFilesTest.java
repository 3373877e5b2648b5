package fr.gpsusagers.receiving.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.gpsusagers.receiving.file.RequestFiles.Examination;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentFilesTest {

    private static final String PDF = "%PDF-1.7\n";
    private static final String PROGRAM = "#!/bin/sh\necho bonjour\n";

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            files ; bytes of each ; said
            6     ; 9             ; Cinq fichiers au plus
            5     ; 4000001       ; C’est trop lourd
            1     ; 0             ; est vide
            """, useHeadersInDisplayName = true)
    void what_is_too_much_or_nothing_is_refused_with_what_to_do(int files, long bytes, String said) {
        assertThat(examine(ScanVerdict.CLEAN, Collections.nCopies(files, file("bail.pdf", bytes, PDF))))
                .isInstanceOfSatisfying(
                        Examination.Refused.class,
                        refused -> assertThat(refused.why()).contains(said));
    }

    @Test
    void the_type_is_that_of_the_content_and_not_of_the_name() {
        assertThat(examine(ScanVerdict.CLEAN, List.of(file("bail.pdf", 9, PROGRAM))))
                .isInstanceOfSatisfying(
                        Examination.Refused.class,
                        refused -> assertThat(refused.why()).contains("n’est pas accepté"));
    }

    @Test
    void one_infected_file_refuses_all() {
        assertThat(examine(ScanVerdict.INFECTED, List.of(file("bail.pdf", 9, PDF), file("titre.pdf", 9, PDF))))
                .isInstanceOfSatisfying(
                        Examination.Refused.class,
                        refused -> assertThat(refused.why()).contains("bail.pdf", "antivirus"));
    }

    @Test
    void five_papers_are_accepted_with_what_the_antivirus_said() {
        assertThat(examine(ScanVerdict.NOT_EXAMINED, Collections.nCopies(5, file("bail.pdf", 9, PDF))))
                .isInstanceOfSatisfying(
                        Examination.Accepted.class,
                        accepted -> assertThat(accepted.files())
                                .hasSize(5)
                                .allMatch(file -> file.verdict() == ScanVerdict.NOT_EXAMINED));
    }

    private static Examination examine(ScanVerdict verdict, List<SentFile> files) {
        return new RequestFiles(mock(), mock(), (_, _) -> verdict).examine(files);
    }

    private static SentFile file(String name, long bytes, String content) {
        return new SentFile(name, bytes, () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
