package fr.gpsusagers.sending.notice;

/// Counts the parts that a text message is split into (3GPP TS 23.038). A single character outside the GSM
/// alphabet, such as ê, ç or ’, makes every character take more room.
public final class SmsParts {

    /// The most parts of one text message of ours: longer ones cost more, and may come in pieces.
    public static final int MOST = 3;

    private static final String SMALL = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// Characters of the GSM alphabet that take the room of two.
    private static final String DOUBLE = "^{}\\[~]|€\f";

    private static final Room SMALL_ROOM = new Room(160, 153);
    private static final Room LARGE_ROOM = new Room(70, 67);

    private SmsParts() {}

    /// @param alone the room in a message that is not split
    /// @param joined the room in each part of a split message, whose header numbers the parts
    private record Room(int alone, int joined) {}

    /// Returns the number of parts of a text.
    public static int of(String text) {
        return isSmall(text)
                ? parts(
                        text.codePoints()
                                .map(letter -> DOUBLE.indexOf(letter) >= 0 ? 2 : 1)
                                .toArray(),
                        SMALL_ROOM)
                : parts(text.codePoints().map(Character::charCount).toArray(), LARGE_ROOM);
    }

    /// Whether all characters are in the GSM alphabet.
    static boolean isSmall(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> (SMALL + DOUBLE).indexOf(letter) >= 0);
    }

    /// Counts the parts. A character is never split between two parts.
    private static int parts(int[] letters, Room room) {
        int parts = 1;
        int part = 0;
        int all = 0;
        for (int letter : letters) {
            boolean fits = part + letter <= room.joined();
            parts += fits ? 0 : 1;
            part = letter + (fits ? part : 0);
            all += letter;
        }
        return all <= room.alone() ? 1 : parts;
    }
}
