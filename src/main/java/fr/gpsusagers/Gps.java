package fr.gpsusagers;

/// Entry point.
public final class Gps {

    private Gps() {}

    public static void main(String[] arguments) {
        System.exit(1);
    }
}
