package fr.gpsusagers.hall;

import fr.gpsusagers.hall.writing.Gzip;
import fr.gpsusagers.kernel.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.springframework.stereotype.Component;

/// Builds the style sheet of each brand: the parts of govuk-frontend in use, our theme, then the brand's colours.
/// Also builds the scripts, the agents' style sheet and the icons. The address of each contains a hash of its content,
/// so it changes with the file.
@Component
public final class Assets {

    private static final String GOVUK =
            "/META-INF/resources/webjars/govuk-frontend/%s/dist/govuk/govuk-frontend.min.css";
    private static final String GOVUK_VERSION = "/META-INF/maven/org.webjars.npm/govuk-frontend/pom.properties";
    private static final String THEME = "/fr/gpsusagers/hall/theme.css";
    private static final String QUICK_EXIT = "/fr/gpsusagers/hall/quick-exit.js";
    private static final String DESK = "/fr/gpsusagers/hall/desk.css";
    private static final String DESK_GUIDES = "/fr/gpsusagers/hall/desk-guides.css";
    private static final String DESK_FLOW = "/fr/gpsusagers/hall/desk-flow.js";
    private static final String DESK_KEYS = "/fr/gpsusagers/hall/desk-keys.js";
    private static final String DESK_LEAVE = "/fr/gpsusagers/hall/desk-leave.js";
    private static final String DESK_LIVE = "/fr/gpsusagers/hall/desk-live.js";
    private static final String DESK_SESSION = "/fr/gpsusagers/hall/desk-session.js";
    private static final String DESK_PRESENCE = "/fr/gpsusagers/hall/desk-presence.js";
    private static final String DESK_SURE = "/fr/gpsusagers/hall/desk-sure.js";
    private static final String WHILE_TYPING = "/fr/gpsusagers/hall/while-typing.js";

    private final String common = GovukParts.inUse(read(GOVUK.formatted(govukVersion()))) + compact(read(THEME));
    private final Asset script = Asset.of(read(QUICK_EXIT) + read(WHILE_TYPING));
    private final Map<Brand, Asset> stylesheets = new ConcurrentHashMap<>();
    private final Map<Brand, Asset> icons = new ConcurrentHashMap<>();
    private final Asset deskStylesheet = Asset.of(compact(read(DESK) + read(DESK_GUIDES)));
    private final Asset deskScript =
            Asset.of(Stream.of(DESK_KEYS, DESK_FLOW, DESK_LEAVE, DESK_LIVE, DESK_PRESENCE, DESK_SESSION, DESK_SURE)
                    .map(Assets::read)
                    .collect(Collectors.joining()));
    private final Map<String, Asset> byName = new ConcurrentHashMap<>(Map.of(
            script.name() + ".js",
            script,
            deskStylesheet.name() + ".css",
            deskStylesheet,
            deskScript.name() + ".js",
            deskScript));

    /// The citizens' style sheet, in the colours of this brand.
    public String stylesheet(Brand brand) {
        return "/style/" + stylesheets.computeIfAbsent(brand, this::make).name() + ".css";
    }

    /// The favicon, in the colour of this brand.
    public String icon(Brand brand) {
        return "/icone/" + icons.computeIfAbsent(brand, this::draw).name() + ".svg";
    }

    private Asset draw(Brand brand) {
        Asset icon = Asset.of("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 16 16\"><path fill=\""
                + brand.colour().css() + "\" d=\"M8 0a6 6 0 0 0-6 6c0 4 6 10 6 10s6-6 6-10a6 6 0 0 0-6-6z\"/></svg>");
        byName.put(icon.name() + ".svg", icon);
        return icon;
    }

    /// The citizens' script. Pages work without it.
    public String script() {
        return "/script/" + script.name() + ".js";
    }

    /// The style sheet that agents' pages load after the citizens' one.
    public String deskStylesheet() {
        return "/style/" + deskStylesheet.name() + ".css";
    }

    /// The script of agents' pages: keyboard shortcuts, presence and the end of a session.
    public String deskScript() {
        return "/script/" + deskScript.name() + ".js";
    }

    /// Finds a file by its name, which is the hash of its content and an extension.
    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private Asset make(Brand brand) {
        Asset stylesheet = Asset.of(common + brand.css());
        byName.put(stylesheet.name() + ".css", stylesheet);
        return stylesheet;
    }

    /// Removes comments and unneeded spaces from a style sheet.
    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }

    private static String govukVersion() {
        return read(GOVUK_VERSION)
                .lines()
                .filter(line -> line.startsWith("version="))
                .map(line -> line.substring("version=".length()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("govuk-frontend's pom.properties contains no version"));
    }

    private static String read(String file) {
        try (var stream = Assets.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new NoSuchElementException(file + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// A file for browsers, compressed in advance as much as gzip can.
    ///
    /// @param name the first sixteen hexadecimal digits of its SHA-256
    record Asset(String name, byte[] plain, byte[] gzipped) {

        static Asset of(String text) {
            byte[] plain = text.getBytes(StandardCharsets.UTF_8);
            return new Asset(
                    Sha256.hex(plain).substring(0, 16), plain, Gzip.compress(plain, Deflater.BEST_COMPRESSION));
        }
    }
}
