package fr.gpsusagers.receiving.file;

/// What the antivirus says of a file. Its word never changes meaning.
public enum ScanVerdict {
    CLEAN("sain"),
    INFECTED("infecte"),
    /// No antivirus is set, or it did not answer. The file is examined again before anyone gets it.
    NOT_EXAMINED("non-examine");

    private final String word;

    ScanVerdict(String word) {
        this.word = word;
    }

    public static ScanVerdict parse(String word) {
        for (ScanVerdict known : values()) {
            if (known.word.equals(word)) {
                return known;
            }
        }
        throw new IllegalArgumentException("Unknown verdict");
    }

    public String word() {
        return word;
    }
}
