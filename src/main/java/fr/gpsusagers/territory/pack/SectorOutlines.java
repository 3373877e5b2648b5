package fr.gpsusagers.territory.pack;

import fr.gpsusagers.kernel.GeoPoint;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.Spot;
import fr.gpsusagers.territory.SectorId;
import fr.gpsusagers.territory.SectorMap;
import fr.gpsusagers.territory.SectorMap.Outline;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the outlines of the sectors if the pack has them: a GeoJSON FeatureCollection whose features have
/// the property `secteur`.
final class SectorOutlines {

    static final String FILE = "territoire/secteurs.geojson";

    private static final JsonMapper JSON = new JsonMapper();

    private SectorOutlines() {}

    static Optional<SectorMap> read(PackReading reading, TerritoryContent content) {
        Set<String> sectors =
                content.sectors().stream().map(row -> row.sector().id().value()).collect(Collectors.toSet());
        return reading.findText(FILE).flatMap(text -> {
            try {
                return Optional.of(map(JSON.readTree(text), sectors));
            } catch (JacksonException | IllegalArgumentException wrong) {
                reading.error(
                        new Spot(FILE, 1),
                        wrong instanceof IllegalArgumentException
                                ? String.valueOf(wrong.getMessage())
                                : "Le fichier n’est pas du GeoJSON. Exportez-le de nouveau, ou retirez-le.");
                return Optional.empty();
            }
        });
    }

    private static SectorMap map(JsonNode collection, Set<String> sectors) {
        List<Outline> outlines = stream(collection.path("features"))
                .map(feature -> outline(feature, sectors))
                .toList();
        Set<String> drawn =
                outlines.stream().map(outline -> outline.sector().value()).collect(Collectors.toSet());
        if (drawn.size() != outlines.size() || !drawn.equals(sectors)) {
            throw new IllegalArgumentException(
                    "Il faut un contour par secteur, un seul. Ajoutez les contours qui manquent, ou retirez ceux en trop.");
        }
        return new SectorMap(outlines);
    }

    private static Outline outline(JsonNode feature, Set<String> sectors) {
        String sector = feature.path("properties").path("secteur").asString("");
        if (!sectors.contains(sector)) {
            throw new IllegalArgumentException(
                    "Le contour du secteur « " + sector + " » est de trop. Corrigez la propriété « secteur ».");
        }
        JsonNode geometry = feature.path("geometry");
        JsonNode coordinates = geometry.path("coordinates");
        Stream<JsonNode> polygons = switch (geometry.path("type").asString("")) {
            case "Polygon" -> Stream.of(coordinates);
            case "MultiPolygon" -> stream(coordinates);
            default ->
                throw new IllegalArgumentException(
                        "Le contour de « " + sector + " » n’est pas une surface. Donnez un Polygon.");
        };
        List<List<GeoPoint>> rings = polygons.flatMap(SectorOutlines::stream)
                .map(SectorOutlines::ring)
                .toList();
        return Outline.of(new SectorId(sector), rings);
    }

    private static List<GeoPoint> ring(JsonNode ring) {
        List<GeoPoint> points = stream(ring)
                .map(point ->
                        new GeoPoint(point.path(0).asDouble(), point.path(1).asDouble()))
                .toList();
        if (points.size() < 4) {
            throw new IllegalArgumentException("Un contour a moins de quatre points. Redessinez-le.");
        }
        return points;
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return array.valueStream();
    }
}
