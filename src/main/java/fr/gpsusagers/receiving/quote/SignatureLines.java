package fr.gpsusagers.receiving.quote;

import fr.gpsusagers.receiving.quote.TextLine.Mark;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises signatures at the end of what a sender wrote.
final class SignatureLines {

    /// The longest signature, in lines. A longer text below a line of dashes belongs to the message.
    private static final int LONGEST = 15;

    private static final int LONGEST_ADVERT = 160;
    private static final int CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DELIMITER = Pattern.compile("(--|—|– ?–) ?");

    private static final String DEVICE =
            "(?:iphone|ipad|i-?phone|mac|mobile|téléphone|telephone|smartphone|portable|tablette"
                    + "|appareil|ordinateur|pc|galaxy|samsung|huawei|xiaomi|android|pixel|nokia|blackberry|phone|tablet|device"
                    + "|application|appli|app|messagerie|boîte|compte|windows)";
    private static final String APPLICATION =
            "(?:outlook|yahoo|mail|courrier|proton|bluemail|samsung|orange|free|sfr|gmail|windows"
                    + "|iphone|ipad|galaxy|la poste|laposte|bouygues|huawei|xiaomi|aol|zimbra|k-9|fairemail|tutanota|tuta|spark|mailo)";

    /// Lines that mail applications add, such as « Envoyé de mon iPhone ». « Envoyé par courrier » is not
    /// one: the sender wrote it.
    private static final Pattern ADVERT = Pattern.compile(
            "[-_ *\\[]{0,4}(?:(?:envoyé|expédié|écrit|sent)(?: à partir)? (?:de(?:puis)?|avec|from|with|using|via|d[’']) ?"
                    + "(?:(?:mon|ma|my|un|une|a|la|the|l[’'])(?: ?[^ ]{1,20}){0,2}? ?" + DEVICE + "|" + APPLICATION
                    + ")\\b.*"
                    + "|(?:télécharge[zr]?|obtenez|obtenir|get) (?:l[’']appli\\w* )?(?:outlook|yahoo|bluemail|gmail|proton|mail|aol)\\b.*"
                    + "|provenance : courrier pour windows.*"
                    + "|(?:garanti )?sans virus.{0,3}(?:www\\.\\S+|avast.*)?"
                    + "|virus-free\\b.*)",
            CASE);

    private SignatureLines() {}

    /// Whether a mail application added this line: « Envoyé de mon iPhone ».
    static boolean isAdvert(TextLine line) {
        String text = line.text().strip();
        return text.length() <= LONGEST_ADVERT && ADVERT.matcher(text).matches();
    }

    /// Returns the index of the first line of the signature; `end` if there is no signature.
    ///
    /// @param wroteBefore whether the sender wrote something above this run
    static int start(List<TextLine> lines, int from, int end, boolean wroteBefore) {
        boolean wrote = wroteBefore;
        for (int index = from; index < end; index++) {
            TextLine line = lines.get(index);
            boolean begins = DELIMITER.matcher(line.text()).matches() || line.mark() == Mark.SIGNATURE;
            if (begins && wrote && texts(lines, index, end) <= LONGEST && isToTheEnd(lines, index, end)) {
                return index;
            }
            wrote |= !line.isBlank();
        }
        return adverts(lines, from, end);
    }

    /// Below a delimiter, everything is the signature; below a line that HTML marks, only what is marked
    /// too.
    private static boolean isToTheEnd(List<TextLine> lines, int index, int end) {
        return lines.get(index).mark() != Mark.SIGNATURE
                || lines.subList(index, end).stream()
                        .allMatch(line -> line.mark() == Mark.SIGNATURE || line.isBlank() || isAdvert(line));
    }

    private static int adverts(List<TextLine> lines, int from, int end) {
        int start = end;
        for (int index = end - 1; index >= from; index--) {
            if (isAdvert(lines.get(index))) {
                start = index;
            } else if (!lines.get(index).isBlank()) {
                break;
            }
        }
        return start;
    }

    private static long texts(List<TextLine> lines, int from, int end) {
        return lines.subList(from, end).stream()
                .filter(line -> !line.isBlank())
                .limit(LONGEST + 1)
                .count();
    }
}
