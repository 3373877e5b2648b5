package fr.gpsusagers.kernel.start;

import fr.gpsusagers.kernel.Coded;
import fr.gpsusagers.kernel.start.Settings.ExternalDatabase;
import fr.gpsusagers.kernel.start.Settings.Source;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The only place that defines how `./gps demo` differs from the real product. Nothing else turns a demonstration
/// on.
public final class Demonstration {

    static final String SETTING = "gps.demo";

    private static final String SCENARIO = "gps.demo-scenario";

    /// Start of the invented time, the afternoon before the day that visitors see: agents are hired and the first
    /// requests arrive. A week moves on from here to its own eve.
    private static final String BEGINS = "2026-11-30T14:00";

    private static final String FOLDER = "demo";

    /// Settings that a demonstration leaves empty: outside systems, and what belongs to the real product.
    private static final List<String> NONE = List.of(
            "gps.lost-keys",
            "gps.smtp.url",
            "gps.sms.url",
            "gps.sms.secret",
            "gps.pretend",
            "gps.trusted-proxy",
            "gps.addresses.url",
            "gps.management.port",
            "gps.security-contact",
            "gps.proconnect.issuer",
            "gps.proconnect.client-id",
            "gps.proconnect.client-secret",
            "gps.proconnect.acr");

    /// What is played. Its word follows `./gps demo`; without one, the day is played.
    public enum Scenario implements Coded {
        DAY("journee"),
        WEEK("semaine");

        private final String word;

        Scenario(String word) {
            this.word = word;
        }

        public static Optional<Scenario> find(String word) {
            return Coded.find(Scenario.class, word);
        }

        /// Its word in the command and in the settings.
        @Override
        public String word() {
            return word;
        }
    }

    private Demonstration() {}

    /// Returns the settings of the usual demonstration, one day.
    public static String[] settings(Map<String, String> environment) {
        return settings(environment, Scenario.DAY);
    }

    /// Returns the settings of a demonstration as command-line arguments. They override the environment, so that
    /// the folder, keys and outside systems of the real product, such as its mail server, are never used.
    public static String[] settings(Map<String, String> environment, Scenario scenario) {
        if (environment.containsKey("GPS_CLOCK")) {
            throw new Refusal(
                    "La démonstration a son propre jour. Retirez GPS_CLOCK\u00A0; l’heure avance au clavier.");
        }
        Path around = Path.of(environment.getOrDefault("GPS_DATA", "data"));
        Path data = around.resolve(FOLDER);
        var settings = new ArrayList<>(List.of(
                SETTING + "=true",
                SCENARIO + "=" + scenario.word(),
                "gps.clock=" + BEGINS,
                "gps.data=" + data,
                "gps.master-key=" + data.resolve("cle-maitresse"),
                "gps.agents-key=" + data.resolve("agents.key"),
                "gps.public-url=http://localhost:${gps.port:8080}",
                "server.address=${gps.address:localhost}",
                "server.port=${gps.port:8080}"));
        NONE.forEach(name -> settings.add(name + "="));
        // Unpacked programs and learnt models take long to produce and hold no personal data, so they are shared.
        settings.add("gps.programs=" + environment.getOrDefault("GPS_PROGRAMS", around.toString()));
        settings.add("gps.models="
                + environment.getOrDefault(
                        "GPS_MODELS", around.resolve("modeles").toString()));
        return settings.stream().map("--"::concat).toArray(String[]::new);
    }

    /// Refuses to start as a demonstration unless the `demo` command asked for it: no environment setting can turn
    /// a real product into one.
    ///
    /// @param all settings from all sources
    /// @param arguments settings given as command-line arguments, as [#settings] returns them
    public static void checkAsked(Source all, Source arguments) {
        if (all.read(SETTING) != null && arguments.read(SETTING) == null) {
            throw new Refusal("GPS_DEMO n’est pas un réglage. Pour une démonstration, lancez ./gps demo.");
        }
    }

    /// Refuses an external database or a listening address that other machines can reach: every visitor may enter
    /// as an agent.
    static void check(InetSocketAddress listen, Optional<ExternalDatabase> external) {
        if (external.isPresent()) {
            throw new Refusal("La démonstration a sa propre base, vide à chaque départ. Retirez GPS_DATABASE_URL.");
        }
        if (!listen.isUnresolved() && !listen.getAddress().isLoopbackAddress()) {
            throw new Refusal(
                    "La démonstration n’est servie qu’à cette machine, car chacun peut y entrer. Retirez GPS_ADDRESS.");
        }
    }
}
