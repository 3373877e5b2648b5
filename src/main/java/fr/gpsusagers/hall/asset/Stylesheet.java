package fr.gpsusagers.hall.asset;

/// Minifies our own style sheets.
final class Stylesheet {

    private Stylesheet() {}

    /// Removes comments and unneeded spaces.
    static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
