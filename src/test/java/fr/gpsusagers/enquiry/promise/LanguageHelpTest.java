package fr.gpsusagers.enquiry.promise;

import static org.assertj.core.api.Assertions.assertThat;

import fr.gpsusagers.directory.Directory;
import fr.gpsusagers.directory.Reply;
import fr.gpsusagers.enquiry.Topic.Precedence;
import fr.gpsusagers.kernel.DeskId;
import fr.gpsusagers.kernel.pack.PackFiles;
import fr.gpsusagers.pack.PlantedPack;
import fr.gpsusagers.pack.TestPacks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a desk and a person for whom French is hard understand each other. One desk speaks English and Portuguese.
class LanguageHelpTest {

    private static final LocalDate DAY = LocalDate.parse("2026-12-01");
    private static final Directory WITHOUT_INTERPRETER = TestPacks.example().directory();

    @TempDir
    static Path folder;

    private static Directory withInterpreter = WITHOUT_INTERPRETER;

    @BeforeAll
    static void name_an_interpreter() {
        PlantedPack pack = PlantedPack.in(folder)
                .replace(
                        "paquet.yaml",
                        "standard: standard",
                        "standard: standard\ninterprete_telephone: caf-val-de-brume");
        withInterpreter = TestPacks.read(PackFiles.ofFolder(pack.folder())).directory();
    }

    @ParameterizedTest(name = "{0} at {1}, answered {2}: {3}, else {4}")
    @CsvSource(delimiter = '|', textBlock = """
        portugais               | guichet-littoral | BY_CALL    | speaker     | speaker
        Portugais, un peu turc  | guichet-littoral | BY_CALL    | speaker     | speaker
        portugais               | guichet-littoral | IN_WRITING | speaker     | speaker
        portugais               | guichet-plaine   | BY_CALL    | interpreter | French only
        ukrainien               | guichet-littoral | BY_CALL    | interpreter | French only
        ukrainien               | guichet-littoral | IN_WRITING | French only | French only
        langlais                | guichet-littoral | BY_CALL    | interpreter | French only
        une langue à nous       | guichet-littoral | BY_CALL    | interpreter | French only
        portugais               | guichet-disparu  | BY_CALL    | interpreter | French only
        Français                | guichet-plaine   | BY_CALL    | -           | -
        -                       | guichet-plaine   | BY_CALL    | -           | -
        """)
    void the_desk_else_the_interpreter_else_the_truth(
            String spoken, String desk, Reply reply, String expected, String withoutInterpreter) {
        assertThat(help(withInterpreter, spoken, desk, reply)).isEqualTo(expected);
        assertThat(help(WITHOUT_INTERPRETER, spoken, desk, reply)).isEqualTo(withoutInterpreter);
    }

    @Test
    void an_interpreter_whose_line_was_taken_away_is_not_promised() {
        Directory unreachable = withInterpreter.with(contact -> contact.withLines(List.of()), desk -> desk);
        assertThat(help(unreachable, "ukrainien", "guichet-plaine", Reply.BY_CALL))
                .isEqualTo("French only");
    }

    private static String help(Directory directory, String spoken, String desk, Reply reply) {
        var conditions = PromiseConditions.of(
                Precedence.IN_TURN, reply, Optional.of(spoken).filter(said -> !said.equals("-")));
        return LanguageHelp.find(directory, new DeskId(desk), conditions, DAY)
                .map(help -> switch (help) {
                    case LanguageHelp.Speaker _ -> "speaker";
                    case LanguageHelp.Interpreter _ -> "interpreter";
                    case LanguageHelp.FrenchOnly _ -> "French only";
                })
                .orElse("-");
    }
}
