package fr.gpsusagers.hall.web;

import fr.gpsusagers.kernel.start.Refusal;
import fr.gpsusagers.kernel.start.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.web.context.ConfigurableWebApplicationContext;

/// Checks the settings of the doors before anything starts: whom the product trusts as a proxy, how often one
/// client may ask, and whether its ports are free.
final class CheckDoorSettings implements ApplicationContextInitializer<GenericApplicationContext> {

    @Override
    public void initialize(GenericApplicationContext context) {
        Settings.Source source = context.getEnvironment()::getProperty;
        TrustedProxies.parse(source.find("gps.trusted-proxy").orElse(""));
        Limits.parse(source.find("gps.limits").orElse(""));
        if (context instanceof ConfigurableWebApplicationContext) {
            Settings settings = Settings.read(source);
            checkFree("GPS_PORT", settings.listen());
            settings.management().ifPresent(listen -> checkFree("GPS_MANAGEMENT_PORT", listen));
        }
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
