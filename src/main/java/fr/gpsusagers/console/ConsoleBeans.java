package fr.gpsusagers.console;

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
