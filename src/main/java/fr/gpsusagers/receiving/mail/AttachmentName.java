package fr.gpsusagers.receiving.mail;

import fr.gpsusagers.kernel.french.Letters;
import fr.gpsusagers.receiving.quote.CleanText;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/// Makes the name of an attachment safe to store and to show.
public final class AttachmentName {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 12;

    /// Names for parts without one.
    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("image/jpeg", "image.jpg"),
            Map.entry("image/jpg", "image.jpg"),
            Map.entry("image/pjpeg", "image.jpg"),
            Map.entry("image/png", "image.png"),
            Map.entry("image/gif", "image.gif"),
            Map.entry("image/heic", "image.heic"),
            Map.entry("image/heif", "image.heif"),
            Map.entry("image/webp", "image.webp"),
            Map.entry("image/tiff", "image.tif"),
            Map.entry("image/bmp", "image.bmp"),
            Map.entry("image/svg+xml", "image.svg"),
            Map.entry("application/pdf", "document.pdf"),
            Map.entry("application/x-pdf", "document.pdf"),
            Map.entry("application/msword", "document.doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "document.docx"),
            Map.entry("application/vnd.oasis.opendocument.text", "document.odt"),
            Map.entry("application/vnd.ms-excel", "tableau.xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "tableau.xlsx"),
            Map.entry("application/rtf", "document.rtf"),
            Map.entry("text/rtf", "document.rtf"),
            Map.entry("application/zip", "archive.zip"),
            Map.entry("application/ms-tnef", "winmail.dat"),
            Map.entry("application/vnd.ms-tnef", "winmail.dat"),
            Map.entry("application/pkcs7-mime", "smime.p7m"),
            Map.entry("application/x-pkcs7-mime", "smime.p7m"),
            Map.entry("message/rfc822", "message.eml"),
            Map.entry("message/global", "message.eml"),
            Map.entry("message/news", "message.eml"),
            Map.entry("text/plain", "texte.txt"),
            Map.entry("message/delivery-status", "rapport.txt"),
            Map.entry("text/rfc822-headers", "en-tetes.txt"),
            Map.entry("text/html", "page.html"),
            Map.entry("text/calendar", "invitation.ics"),
            Map.entry("application/ics", "invitation.ics"),
            Map.entry("text/vcard", "contact.vcf"),
            Map.entry("text/x-vcard", "contact.vcf"),
            Map.entry("text/csv", "tableau.csv"),
            Map.entry("audio/mpeg", "son.mp3"),
            Map.entry("audio/mp4", "son.m4a"),
            Map.entry("audio/amr", "son.amr"),
            Map.entry("audio/wav", "son.wav"),
            Map.entry("audio/x-wav", "son.wav"),
            Map.entry("audio/ogg", "son.ogg"),
            Map.entry("video/mp4", "video.mp4"),
            Map.entry("video/3gpp", "video.3gp"),
            Map.entry("video/quicktime", "video.mov"));

    private AttachmentName() {}

    public static String of(Optional<String> sent, String type) {
        String usual = BY_TYPE.getOrDefault(type, "fichier.bin");
        String name = sent.map(AttachmentName::safe).orElse("");
        if (name.isEmpty() || name.matches("\\.[^.]*")) {
            return name.length() > 1 && name.length() <= LONGEST_ENDING ? "fichier" + name : usual;
        }
        boolean isNamed = !ending(name).isEmpty() || !BY_TYPE.containsKey(type);
        return shortened(isNamed ? name : name + ending(usual));
    }

    /// Removes folders, letters that file systems refuse, dots and spaces at the ends.
    private static String safe(String sent) {
        String name = Normalizer.normalize(CleanText.oneLine(sent), Normalizer.Form.NFC);
        String last = name.replaceFirst("[/\\\\]+$", "");
        last = last.substring(Math.max(last.lastIndexOf('/'), last.lastIndexOf('\\')) + 1);
        String clean =
                last.replaceAll("[<>:\"|?*]", "_").replaceAll("[. ]+$", "").strip();
        return clean.matches("[._ ]*") ? "" : clean;
    }

    /// The ending with its dot; empty if the name has none.
    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        boolean isEnding = dot > 0
                && name.length() - dot <= LONGEST_ENDING
                && name.substring(dot + 1).matches("\\w+");
        return isEnding ? name.substring(dot) : "";
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        String ending = ending(name);
        return Letters.cut(name.substring(0, name.length() - ending.length()), LONGEST - ending.length()) + ending;
    }
}
