package fr.gpsusagers.kernel.french;

/// Counts slips of the keyboard between two words.
public final class Typing {

    private Typing() {}

    /// Counts the letters to add, remove, change or swap with their neighbour (Damerau-Levenshtein, optimal string
    /// alignment). Stops and returns `most + 1` as soon as there are more than `most`.
    public static int slipsBetween(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (fill(row, last, beforeLast, one, other, i) > most) {
                return most + 1;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return Math.min(last[other.length()], most + 1);
    }

    private static int fill(int[] row, int[] last, int[] beforeLast, String one, String other, int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j < row.length; j++) {
            boolean same = one.charAt(i - 1) == other.charAt(j - 1);
            int slips = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            boolean swapped = i > 1
                    && j > 1
                    && one.charAt(i - 1) == other.charAt(j - 2)
                    && one.charAt(i - 2) == other.charAt(j - 1);
            row[j] = swapped ? Math.min(slips, beforeLast[j - 2] + 1) : slips;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
