package fr.gpsusagers.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final CommandLine commands =
            new CommandLine(List.of(new Greet()), new Terminal(stream(out), stream(err)), new JsonMapper());

    @Test
    void a_command_that_holds_exits_with_0_and_prints_its_result_alone() {
        assertThat(commands.run(List.of("greet", "Zoé"))).isZero();
        assertThat(out).hasToString("Bonjour Zoé\n");
        assertThat(err).hasToString("Je cherche…\n");
    }

    @Test
    void a_command_that_does_not_hold_exits_with_1() {
        assertThat(commands.run(List.of("greet", "personne"))).isEqualTo(1);
    }

    @Test
    void json_adds_one_last_summary_line() {
        commands.run(List.of("greet", "--json", "Zoé"));
        assertThat(out).hasToString("Bonjour Zoé\n{\"command\":\"greet\",\"holds\":true,\"greeted\":1}\n");
    }

    @Test
    void wrong_use_exits_with_2_and_shows_every_usage_on_standard_error() {
        assertThat(commands.run(List.of("greet"))).isEqualTo(2);
        assertThat(err).hasToString("""
                Il manque NOM.
                Usage : ./gps greet NOM
                Usage : ./gps greet --all
                """);
        assertThat(out).hasToString("");
    }

    @Test
    void any_usage_will_do() {
        assertThat(commands.run(List.of("greet", "--all"))).isZero();
    }

    @Test
    void an_unknown_command_exits_with_2_and_shows_the_help_on_standard_error() {
        assertThat(commands.run(List.of("saluer"))).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("Commande inconnue : saluer.\n" + Help.text());
        assertThat(out).hasToString("");
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static final class Greet implements Command {

        @Override
        public String name() {
            return "greet";
        }

        @Override
        public List<String> usages() {
            return List.of("NOM", "--all");
        }

        @Override
        public Verdict run(Arguments arguments, Console console) {
            String name = arguments.find("NOM").orElse("à toutes et tous");
            if (name.equals("personne")) {
                return Verdict.fails();
            }
            console.progress("Je cherche…");
            console.print("Bonjour " + name);
            return Verdict.holds().with("greeted", 1);
        }
    }
}
