package fr.gpsusagers.console.run;

import fr.gpsusagers.console.Demonstration;
import fr.gpsusagers.console.DoorSettings;
import fr.gpsusagers.console.NoticeLinks;
import fr.gpsusagers.console.Settings;
import fr.gpsusagers.kernel.start.Refusal;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/// Validates the settings before anything starts, so that a mistake is reported at once and has no side effects.
final class CheckSettings implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Demonstration.checkAsked(context.getEnvironment());
        Settings settings = Settings.read(context.getEnvironment()::getProperty);
        if (context instanceof ConfigurableWebApplicationContext) {
            NoticeLinks.check(context.getEnvironment()::getProperty);
            checkFree("GPS_PORT", settings.listen());
            DoorSettings.findManagement(context.getEnvironment()::getProperty)
                    .ifPresent(listen -> checkFree("GPS_MANAGEMENT_PORT", listen));
        }
        context.registerBean(Settings.class, () -> settings);
    }

    private static void checkFree(String setting, InetSocketAddress listen) {
        if (listen.isUnresolved()) {
            String address = setting.replace("PORT", "ADDRESS");
            throw new Refusal(address + "=" + listen.getHostString() + " n’est pas une adresse de cette machine.");
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(listen);
        } catch (IOException taken) {
            int port = listen.getPort();
            throw new Refusal(
                    "Le port " + port + " de " + listen.getHostString()
                            + " ne peut pas être ouvert : un autre programme"
                            + " l’occupe sans doute. Choisissez-en un autre, par exemple " + setting + "=" + (port + 1)
                            + ".",
                    taken);
        }
    }
}
