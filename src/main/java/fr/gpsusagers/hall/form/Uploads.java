package fr.gpsusagers.hall.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// The files of a submitted form. Large ones wait on disk until the request ends.
public final class Uploads {

    private Uploads() {}

    /// A file as the browser sent it. `toString` hides its name.
    public record Upload(String name, long bytes, Part part) {

        public InputStream open() throws IOException {
            return part.getInputStream();
        }

        @Override
        public String toString() {
            return "Upload[" + bytes + "]";
        }
    }

    /// Lists the chosen files of a field. Empty if the form has none, or was not sent with files.
    public static List<Upload> read(HttpServletRequest request, String field) {
        if (!BodyLimit.isMultipart(request)) {
            return List.of();
        }
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(field))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .map(part -> new Upload(part.getSubmittedFileName(), part.getSize(), part))
                    .toList();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            throw new UnreadableFiles();
        }
    }

    /// The connection ended before all files had come.
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    public static final class UnreadableFiles extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnreadableFiles() {
            super("The files of a form did not come to their end");
        }
    }
}
