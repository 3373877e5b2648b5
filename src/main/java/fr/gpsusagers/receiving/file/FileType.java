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

    /// Whether citizens may choose such a file in a form. The others come with mails.
    public boolean isForForms() {
        return this != MAIL && this != CALENDAR;
    }
}
