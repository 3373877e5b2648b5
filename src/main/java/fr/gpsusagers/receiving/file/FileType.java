package fr.gpsusagers.receiving.file;

import java.util.Arrays;
import java.util.Optional;

/// The types of files that citizens may send: what people have at hand, and what no program runs when it is opened.
public enum FileType {
    PDF("application/pdf", "PDF", "pdf"),
    JPEG("image/jpeg", "Photo", "jpg"),
    PNG("image/png", "Image", "png"),
    HEIC("image/heic", "Photo", "heic"),
    HEIF("image/heif", "Photo", "heif"),
    WEBP("image/webp", "Image", "webp"),
    GIF("image/gif", "Image", "gif"),
    TIFF("image/tiff", "Image", "tif"),
    TEXT("text/plain", "Texte", "txt"),
    OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", "Texte", "odt"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Texte", "docx"),
    /// A mail that was forwarded as a file.
    MAIL("message/rfc822", "Mail", "eml"),
    /// An invitation.
    CALENDAR("text/calendar", "Rendez-vous", "ics");

    private static final int LONGEST_STEM = 80;

    private final String mediaType;
    private final String label;
    private final String extension;

    FileType(String mediaType, String label, String extension) {
        this.mediaType = mediaType;
        this.label = label;
        this.extension = extension;
    }

    /// Finds the type by its media type. Empty if such files are not accepted.
    public static Optional<FileType> find(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /// Finds the type by its word in the database.
    public static Optional<FileType> findByWord(String word) {
        return Arrays.stream(values())
                .filter(type -> type.extension.equals(word))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /// Its name for people: « Photo ».
    public String label() {
        return label;
    }

    /// The extension of such files, without a dot. Also its word in the database.
    public String extension() {
        return extension;
    }

    /// Returns a name with the extension of this type, so that no program takes the file for something else.
    public String named(String name) {
        String bare = bare(name);
        int dot = bare.lastIndexOf('.');
        String stem = dot > 0 ? bare.substring(0, dot) : bare;
        return stem.substring(0, Math.min(stem.length(), LONGEST_STEM)).strip() + "." + extension;
    }

    /// Drops the path, control characters, and characters that mean something to programs or turn the writing
    /// direction.
    static String bare(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\"<>:|?*]", "").strip();
        return plain.isEmpty() ? "fichier" : plain;
    }

    /// Whether citizens may choose such a file in a form. The others come with mails.
    public boolean isForForms() {
        return this != MAIL && this != CALENDAR;
    }
}
