package fr.gpsusagers.hall;

import fr.gpsusagers.kernel.pack.Keys;
import fr.gpsusagers.kernel.pack.PackPart;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads `marque` from `paquet.yaml`, and the drawings that it names.
@Component
final class BrandPart implements PackPart<Brand> {

    private static final String FILE = "paquet.yaml";
    private static final double LINKS = 7;
    private static final double FOOTER = 10;
    private static final double FOCUS = 3;

    @Override
    public Class<Brand> type() {
        return Brand.class;
    }

    @Override
    public List<Keys> keys() {
        return List.of(
                Keys.of(FILE, "", "marque{}"), Keys.of(FILE, "marque", "couleur couleur_sombre accent logo scene"));
    }

    @Override
    public Brand read(PackReading reading) {
        YamlItem look = reading.document(FILE).item("marque");
        Colour colour = colour(reading, look, "couleur", new Colour(0x0f, 0x53, 0x58));
        Colour deep = colour(reading, look, "couleur_sombre", new Colour(0x0b, 0x3a, 0x40));
        Colour accent = colour(reading, look, "accent", new Colour(0xf2, 0xb5, 0x44));
        require(reading, look, "couleur", colour.contrastWith(Colour.WHITE), LINKS, "le blanc");
        require(reading, look, "couleur_sombre", deep.contrastWith(Colour.WHITE), FOOTER, "le blanc");
        require(reading, look, "accent", accent.contrastWith(deep), FOCUS, "la couleur sombre");
        return new Brand(colour, deep, accent, drawing(reading, look, "logo"), drawing(reading, look, "scene"));
    }

    private static Colour colour(PackReading reading, YamlItem look, String key, Colour otherwise) {
        try {
            return Colour.parse(look.get(key));
        } catch (IllegalArgumentException wrong) {
            reading.slip(look.spot(key), String.valueOf(wrong.getMessage()));
            return otherwise;
        }
    }

    private static void require(
            PackReading reading, YamlItem look, String key, double contrast, double least, String against) {
        if (contrast < least) {
            reading.error(
                    look.spot(key),
                    String.format(
                            Locale.FRENCH,
                            "« %s » se lit mal sur %s : contraste de %.1f, il faut %.0f. Choisissez une autre couleur.",
                            key,
                            against,
                            contrast,
                            least));
        }
    }

    private static Optional<Drawing> drawing(PackReading reading, YamlItem look, String key) {
        return look.find(key).flatMap(file -> {
            try {
                return Optional.of(Drawing.read(file, reading.findText(file)));
            } catch (IllegalArgumentException wrong) {
                reading.error(look.spot(key), String.valueOf(wrong.getMessage()));
                return Optional.empty();
            }
        });
    }
}
