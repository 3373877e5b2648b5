package fr.gpsusagers.directory.pack;

import fr.gpsusagers.directory.Contact;
import fr.gpsusagers.kernel.GeoPoint;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the contacts nearest to a point, among as many as a country has.
final class NearestIndex {

    /// Enough to pass over those that do not hold on the day.
    private static final int KEPT = 4;

    /// At the latitude of France, a degree of longitude is this part of a degree of latitude.
    private static final double LONGITUDE_SCALE = 0.68;

    private final STRtree tree = new STRtree();

    private NearestIndex(List<Contact> contacts) {
        contacts.forEach(contact -> contact.location().ifPresent(at -> tree.insert(new Envelope(flat(at)), contact)));
        tree.build();
    }

    static NearestIndex of(List<Contact> contacts) {
        return new NearestIndex(contacts);
    }

    /// The nearest ones, nearest first.
    Stream<Contact> nearest(GeoPoint from) {
        if (tree.isEmpty()) {
            return Stream.empty();
        }
        Coordinate here = flat(from);
        Object[] found = tree.nearestNeighbour(
                new Envelope(here),
                here,
                (one, other) -> coordinate(one.getItem()).distance(coordinate(other.getItem())),
                Math.min(KEPT, tree.size()));
        return Arrays.stream(found)
                .map(Contact.class::cast)
                .sorted(Comparator.comparingDouble(
                        contact -> contact.location().map(from::kilometresTo).orElse(Double.MAX_VALUE)));
    }

    private static Coordinate coordinate(Object item) {
        return item instanceof Contact contact
                ? contact.location().map(NearestIndex::flat).orElseThrow()
                : (Coordinate) item;
    }

    private static Coordinate flat(GeoPoint point) {
        return new Coordinate(point.longitude() * LONGITUDE_SCALE, point.latitude());
    }
}
