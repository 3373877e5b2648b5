package fr.gpsusagers.receiving.file;

import fr.gpsusagers.kernel.Coded;

/// What the antivirus says of a file. Its word never changes meaning.
public enum ScanVerdict implements Coded {
    CLEAN("sain"),
    INFECTED("infecte"),
    /// No antivirus is set, or it did not answer. The file is examined again before anyone gets it.
    NOT_EXAMINED("non-examine");

    private final String word;

    ScanVerdict(String word) {
        this.word = word;
    }

    public static ScanVerdict parse(String word) {
        return Coded.parse(ScanVerdict.class, word);
    }

    @Override
    public String word() {
        return word;
    }
}
