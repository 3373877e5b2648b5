package fr.gpsusagers.kernel.start;

import java.util.List;

/// What every page shows at its top for as long as the product runs, a sentence each; most often nothing.
public record Banner(List<String> sentences) {

    public Banner {
        sentences = List.copyOf(sentences);
    }
}
