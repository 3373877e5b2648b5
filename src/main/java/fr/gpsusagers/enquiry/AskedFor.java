package fr.gpsusagers.enquiry;

import fr.gpsusagers.kernel.Coded;

/// For whom someone asks. A third party hears general things only, until a mandate is noted.
public enum AskedFor implements Coded {
    ONESELF("soi", "pour soi"),
    RELATIVE("proche", "pour un proche"),
    PROFESSIONAL("professionnel", "par un professionnel");

    private final String word;
    private final String label;

    AskedFor(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// Reads its word; [#ONESELF] for any other.
    public static AskedFor read(String word) {
        return Coded.find(AskedFor.class, word).orElse(ONESELF);
    }

    @Override
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
