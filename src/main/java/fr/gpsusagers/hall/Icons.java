package fr.gpsusagers.hall;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

/// The icons of one page. Records which icons the page uses, so that its sprite contains these only.
public final class Icons {

    private record Drawn(String normal, String small, String symbol) {}

    private static final Map<Icon, Drawn> DRAWN = read();

    private final Set<Icon> used = EnumSet.noneOf(Icon.class);

    /// The icon at button size.
    public Content normal(Icon icon) {
        return output -> {
            used.add(icon);
            output.writeContent(drawn(icon).normal());
        };
    }

    /// The icon at text size.
    public Content small(Icon icon) {
        return output -> {
            used.add(icon);
            output.writeContent(drawn(icon).small());
        };
    }

    /// The drawings of all icons used so far. Must come last on the page.
    public Content sprite() {
        return output -> {
            output.writeContent("<svg class=\"gps-sprite\" aria-hidden=\"true\">");
            used.forEach(icon -> output.writeContent(drawn(icon).symbol()));
            output.writeContent("</svg>");
        };
    }

    private static Drawn drawn(Icon icon) {
        return Objects.requireNonNull(DRAWN.get(icon));
    }

    private static Map<Icon, Drawn> read() {
        String file = text();
        var drawn = new EnumMap<Icon, Drawn>(Icon.class);
        for (Icon icon : Icon.values()) {
            drawn.put(icon, new Drawn(use("gps-i", icon), use("gps-i gps-i--s", icon), symbol(file, icon)));
        }
        return drawn;
    }

    private static String use(String style, Icon icon) {
        return "<svg class=\"" + style + "\" aria-hidden=\"true\"><use href=\"#" + icon.id() + "\"/></svg>";
    }

    private static String symbol(String file, Icon icon) {
        return file.lines()
                .filter(line -> line.startsWith("<symbol id=\"" + icon.id() + "\""))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("icons.svg has no " + icon.id()));
    }

    private static String text() {
        try (var file = Objects.requireNonNull(Icons.class.getResourceAsStream("icons.svg"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
