package fr.gpsusagers.notice;

/// How many text messages a text takes (3GPP TS 23.038). One letter outside the small alphabet of telephones, such as
/// ê, ç or ’, makes all letters of the text take more room.
final class SmsParts {

    private static final String SMALL = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

    /// In the small alphabet too, but written as two.
    private static final String DOUBLE = "^{}\\[~]|€\f";

    private static final Room SMALL_ROOM = new Room(160, 153);
    private static final Room LARGE_ROOM = new Room(70, 67);

    private SmsParts() {}

    /// @param alone what a message holds by itself
    /// @param joined what it holds when it also says which part of a text it is
    private record Room(int alone, int joined) {}

    static int of(String text) {
        return isSmall(text)
                ? parts(
                        text.codePoints()
                                .map(letter -> DOUBLE.indexOf(letter) >= 0 ? 2 : 1)
                                .toArray(),
                        SMALL_ROOM)
                : parts(text.codePoints().map(Character::charCount).toArray(), LARGE_ROOM);
    }

    /// Whether every telephone has all letters of this text.
    static boolean isSmall(String text) {
        return !text.isEmpty() && text.chars().allMatch(letter -> (SMALL + DOUBLE).indexOf(letter) >= 0);
    }

    /// A letter is never cut in two, even where it ends a part.
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
