package fr.gpsusagers.kernel;

/// A point on the map, in degrees (WGS 84).
public record GeoPoint(double longitude, double latitude) {

    private static final double EARTH_RADIUS_KM = 6371.0;

    public GeoPoint {
        if (Math.abs(longitude) > 180 || Math.abs(latitude) > 90) {
            throw new IllegalArgumentException("Point hors de la carte : longitude " + longitude + ", latitude "
                    + latitude + ". Écrivez des degrés, par exemple -0.3648 et 49.1831.");
        }
    }

    /// Returns the distance in kilometres, as the crow flies. Treats the Earth as locally flat: accurate to
    /// 0.1 % inside a département.
    public double kilometresTo(GeoPoint other) {
        double meanLatitude = Math.toRadians((latitude + other.latitude) / 2);
        double east = Math.toRadians(other.longitude - longitude) * Math.cos(meanLatitude);
        double north = Math.toRadians(other.latitude - latitude);
        return EARTH_RADIUS_KM * Math.sqrt(east * east + north * north);
    }
}
