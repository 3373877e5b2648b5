package fr.gpsusagers.enquiry;

/// For whom someone asks. A third party hears general things only, until a mandate is noted.
public enum AskedFor {
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
        for (AskedFor known : values()) {
            if (known.word.equals(word)) {
                return known;
            }
        }
        return ONESELF;
    }

    public String word() {
        return word;
    }

    public String label() {
        return label;
    }
}
