package fr.gpsusagers.directory.pack;

import fr.gpsusagers.availability.Hours;
import fr.gpsusagers.directory.ChannelKind;
import fr.gpsusagers.directory.Target;
import fr.gpsusagers.directory.Way;
import fr.gpsusagers.guide.NeedId;
import fr.gpsusagers.kernel.pack.PackReading;
import fr.gpsusagers.kernel.pack.YamlItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the ways of each need: the directory's share of `guide/besoins/`.
///
/// @param inCharge the contact that the pack names as the right one
/// @param fallback the contact to turn to when `inCharge` does not answer
/// @param ways the ways open to the public, in order of preference. Being called back is none: it depends on the desks
record WayItems(NeedId need, Target inCharge, Optional<Target> fallback, List<Way> ways) {

    static WayItems read(YamlItem item, PackReading reading) {
        var need = new NeedId(item.get("id"));
        var ways = new ArrayList<Way>();
        for (YamlItem way : item.items("canaux")) {
            try {
                if (!isStillClosed(way) && !way.get("canal").equals(ChannelKind.CALLBACK.word())) {
                    ways.add(way(need, ways.size(), way));
                }
            } catch (IllegalArgumentException wrong) {
                reading.slip(way.spot(), String.valueOf(wrong.getMessage()));
            }
        }
        if (ways.isEmpty()) {
            reading.error(item.spot(), "Le besoin « " + need + " » ne mène à aucun contact. Ajoutez « canaux: ».");
        }
        return new WayItems(
                need, Target.parse(item.get("cible")), item.find("repli").map(Target::parse), List.copyOf(ways));
    }

    private static boolean isStillClosed(YamlItem way) {
        return switch (way.find("etat").orElse("")) {
            case "a-ouvrir" -> true;
            case "", "a-confirmer" -> false;
            default ->
                throw new IllegalArgumentException(
                        "« etat: " + way.get("etat") + " » est inconnu. Écrivez a-ouvrir ou a-confirmer.");
        };
    }

    private static Way way(NeedId need, int rank, YamlItem item) {
        return new Way(
                need,
                rank,
                ChannelKind.parse(item.get("canal")),
                Target.parse(item.get("cible")),
                item.get("pourquoi"),
                item.find("url"),
                hours(item),
                item.find("etat").filter("a-confirmer"::equals).isPresent(),
                item.spot());
    }

    /// The exact hours, or else when it answers: day and night, or in the daytime at hours that are not known.
    private static Optional<Hours> hours(YamlItem item) {
        Optional<Hours> when = when(item.find("quand").orElse(""));
        return item.find("horaires").map(Hours::parse).or(() -> when);
    }

    private static Optional<Hours> when(String word) {
        return switch (word) {
            case "" -> Optional.empty();
            case "toujours" -> Optional.of(Hours.always());
            case "journee" -> Optional.of(Hours.unknown());
            default ->
                throw new IllegalArgumentException("« quand: " + word + " » est inconnu. Écrivez toujours ou journee.");
        };
    }
}
