package fr.gpsusagers.platform.spring;

import fr.gpsusagers.kernel.start.Demonstration;
import fr.gpsusagers.kernel.start.OutsideAddresses;
import fr.gpsusagers.kernel.start.Settings;
import fr.gpsusagers.kernel.start.Settings.Source;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Checks the settings before anything starts, so that a mistake is reported at once and has no side effects.
final class CheckSettings implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        Demonstration.checkAsked(environment::getProperty, arguments(environment));
        Settings settings = Settings.read(environment::getProperty);
        if (environment.acceptsProfiles(Profiles.of("!command"))) {
            OutsideAddresses.checkLinks(environment::getProperty);
        }
        context.registerBean(Settings.class, () -> settings);
    }

    /// Returns the settings given as command-line arguments.
    static Source arguments(ConfigurableEnvironment environment) {
        var arguments =
                environment.getPropertySources().get(CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME);
        return name -> arguments instanceof CommandLinePropertySource<?> given ? given.getProperty(name) : null;
    }
}
