package fr.gpsusagers;

import fr.gpsusagers.console.CommandLine;
import fr.gpsusagers.console.Help;
import fr.gpsusagers.console.Refused;
import fr.gpsusagers.console.Terminal;
import fr.gpsusagers.kernel.Singleton;
import fr.gpsusagers.kernel.UseCase;
import fr.gpsusagers.kernel.start.Demonstration;
import fr.gpsusagers.kernel.start.Demonstration.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.aot.AbstractAotProcessor;

/// Entry point: without a word, or with `run`, the product; with `demo`, the product on an invented day, or with
/// `demo semaine` on an invented week; with another word, the command of that name.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan(
        includeFilters = {@Filter(UseCase.class), @Filter(Singleton.class)},
        excludeFilters = @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class Gps {

    private static final Set<String> STARTS = Set.of("run", "demo");

    public static void main(String[] words) {
        var terminal = new Terminal();
        try {
            if (words.length == 0 || STARTS.contains(words[0])) {
                startProduct(List.of(words), terminal);
            } else {
                System.exit(runCommand(List.of(words), terminal));
            }
        } catch (AbandonedRunException wiringIsWritten) {
            throw wiringIsWritten;
        } catch (Throwable failure) {
            System.exit(Refused.tell(failure, terminal));
        }
    }

    private static void startProduct(List<String> words, Terminal terminal) {
        boolean demo = !words.isEmpty() && words.getFirst().equals("demo");
        Optional<Scenario> chosen =
                words.stream().skip(1).findFirst().filter(_ -> demo).flatMap(Scenario::find);
        List<String> options = words.stream().skip(chosen.isPresent() ? 2 : 1).toList();
        boolean json = options.equals(List.of("--json"));
        if (!options.isEmpty() && !json) {
            System.exit(Help.refuse(terminal, "« " + options.getFirst() + " » est en trop."));
        }
        var product = new SpringApplicationBuilder(Gps.class).properties("gps.json=" + json);
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            // The wiring is only written down: nothing may open a database or read a pack.
            product.application().setInitializers(List.of());
        }
        product.run(demo ? Demonstration.settings(System.getenv(), chosen.orElse(Scenario.DAY)) : new String[0]);
    }

    private static int runCommand(List<String> words, Terminal terminal) {
        if (words.getFirst().equals("help")) {
            return Help.show(terminal);
        }
        return new SpringApplicationBuilder(Gps.class)
                .web(WebApplicationType.NONE)
                .profiles("command")
                .run()
                .getBean(CommandLine.class)
                .run(words);
    }
}
