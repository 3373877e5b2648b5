package fr.gpsusagers.hall.asset;

/// Our own style sheets, as browsers need them.
final class Stylesheet {

    private Stylesheet() {}

    /// Without comments and spare spaces.
    static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replace(": ", ":")
                .replace(";}", "}")
                .strip();
    }
}
