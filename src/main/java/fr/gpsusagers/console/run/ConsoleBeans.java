package fr.gpsusagers.console.run;

import fr.gpsusagers.console.Command;
import fr.gpsusagers.console.CommandLine;
import fr.gpsusagers.console.Terminal;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

@Configuration(proxyBeanMethods = false)
class ConsoleBeans {

    @Bean
    Terminal terminal() {
        return new Terminal();
    }

    @Bean
    CommandLine commandLine(List<Command> commands, Terminal terminal, JsonMapper json) {
        return new CommandLine(commands, terminal, json::writeValueAsString);
    }
}
