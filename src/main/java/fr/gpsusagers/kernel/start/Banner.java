package fr.gpsusagers.kernel.start;

import java.util.List;

/// Sentences that every page shows at its top for as long as the product runs. Usually none.
public record Banner(List<String> sentences) {

    public Banner {
        sentences = List.copyOf(sentences);
    }
}
