package fr.gpsusagers.evaluation;

import java.util.Locale;

/// A share of cases, with its 95 % confidence interval (Wilson).
public record Share(int count, int of) {

    private static final double Z = 1.959964;

    public static final Share NONE = new Share(0, 0);

    Share plus(Share other) {
        return new Share(count + other.count, of + other.of);
    }

    /// From 0 to 1; 0 if there are no cases.
    public double value() {
        return of == 0 ? 0 : (double) count / of;
    }

    public double low() {
        return bound(-1);
    }

    public double high() {
        return bound(1);
    }

    private double bound(int side) {
        if (of == 0) {
            return side < 0 ? 0 : 1;
        }
        double square = Z * Z / of;
        double middle = value() + square / 2;
        double width = Z * Math.sqrt(value() * (1 - value()) / of + square / (4 * of));
        return Math.clamp((middle + side * width) / (1 + square), 0, 1);
    }

    /// « 91,2 % [89,4 ; 92,8] (912/1000) ».
    @Override
    public String toString() {
        return String.format(
                Locale.FRENCH, "%5.1f %% [%.1f ; %.1f] (%d/%d)", 100 * value(), 100 * low(), 100 * high(), count, of);
    }
}
