package fr.gpsusagers.switchboard;

import fr.gpsusagers.receiving.file.Attachment;
import fr.gpsusagers.receiving.file.FileContent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/// A file that the browser saves and does not open by itself.
public final class SavedFile implements View {

    private final Attachment attachment;
    private final FileContent content;

    public SavedFile(Attachment attachment, FileContent content) {
        this.attachment = attachment;
        this.content = content;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType(attachment.type().mediaType());
        response.setContentLengthLong(attachment.bytes());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(attachment.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        try (InputStream read = content.open()) {
            read.transferTo(response.getOutputStream());
        }
    }
}
