package fr.gpsusagers.hall;

import fr.gpsusagers.hall.writing.AcceptedEncodings;
import fr.gpsusagers.hall.writing.FrenchOutput;
import fr.gpsusagers.hall.writing.PageBytes;
import fr.gpsusagers.hall.writing.PageWriter;
import fr.gpsusagers.orientation.feedback.GivenCounts.Given;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.HtmlTemplateOutput;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// An HTML page. Browsers and proxies must not store it (`no-store`): what citizens ask is private, and opening
/// hours change by the minute.
public final class Page implements View {

    /// The generated templates require an interceptor parameter, and accept null.
    @SuppressWarnings("NullAway")
    private static final HtmlInterceptor NO_INTERCEPTOR = null;

    private static final Set<HttpStatus> FOR_NOW = Set.of(HttpStatus.SERVICE_UNAVAILABLE, HttpStatus.TOO_MANY_REQUESTS);
    private static final String RETRY_SECONDS = "30";
    private static final PageWriter ALONE = PageWriter.alone();

    private final HttpStatus status;
    private final Function<PageWriter, PageBytes> bytes;
    private final Optional<Given> given;

    private Page(HttpStatus status, Function<PageWriter, PageBytes> bytes, Optional<Given> given) {
        this.status = status;
        this.bytes = bytes;
        this.given = given;
    }

    /// Calls a generated template with its data: `JtehomeGenerated.render(output, interceptor, layout, page)`.
    @FunctionalInterface
    public interface Template {
        void writeTo(HtmlTemplateOutput output, HtmlInterceptor interceptor);
    }

    public static Page of(Template template) {
        return new Page(
                HttpStatus.OK,
                writer -> writer.write(output -> template.writeTo(output, NO_INTERCEPTOR)),
                Optional.empty());
    }

    /// Renders a template to a text that is not sent as a page, such as the source of a PDF.
    public static String text(Template template) {
        var text = new StringOutput();
        template.writeTo(new FrenchOutput(text), NO_INTERCEPTOR);
        return text.toString();
    }

    public Page withStatus(HttpStatus other) {
        return new Page(other, bytes, given);
    }

    /// Returns this page, marked with the advice that it gives.
    public Page giving(Optional<Given> advice) {
        return new Page(status, bytes, advice);
    }

    /// The advice that the page gives, to be counted in the ledger. Empty for pages without advice.
    public Optional<Given> given() {
        return given;
    }

    /// Returns this page, rendered once now instead of each time it is sent.
    Page written(PageWriter writer) {
        PageBytes page = bytes.apply(writer);
        return new Page(status, _ -> page, given);
    }

    /// The memory that this page may take once [#written], in bytes.
    int weight() {
        return bytes.apply(ALONE).weight();
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        PageBytes page = bytes.apply(ALONE);
        response.setStatus(status.value());
        sayWhenToRetry(status, response);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (AcceptedEncodings.allowGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING))) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            send(page.gzipped(), response);
        } else {
            send(page.plain(), response);
        }
    }

    /// Sets `Retry-After` on an answer that trying again may change, unless it is set.
    public static void sayWhenToRetry(HttpStatus status, HttpServletResponse response) {
        if (FOR_NOW.contains(status) && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
    }

    private static void send(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
