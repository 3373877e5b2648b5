package fr.gpsusagers.portal.sheet;

import fr.gpsusagers.portal.NeutralIds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/// A sheet as a file. The PDF opens in the browser; files for other programs are downloaded.
final class SheetFile implements View {

    private final String name;
    private final String type;
    private final byte[] content;

    private SheetFile(Sheet sheet, String ending, String type, byte[] content) {
        this.name = NeutralIds.code(sheet.contact().id().value()) + ending;
        this.type = type;
        this.content = content;
    }

    static SheetFile pdf(Sheet sheet, byte[] content) {
        return new SheetFile(sheet, ".pdf", "application/pdf", content);
    }

    static SheetFile card(Sheet sheet, String content) {
        return new SheetFile(sheet, ".vcf", "text/vcard;charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
    }

    static SheetFile reminder(Sheet sheet, String content) {
        return new SheetFile(sheet, ".ics", "text/calendar;charset=UTF-8", content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String how = type.equals("application/pdf") ? "inline" : "attachment";
        response.setCharacterEncoding((String) null);
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, how + "; filename=\"" + name + "\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }
}
