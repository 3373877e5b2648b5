package fr.gpsusagers.hall.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Accepts files only at the addresses whose forms have a field for them, and refuses forms that are far too
/// large. It runs before anything reads the parameters of a form: reading them writes its files to disk.
@Component
@Order(UploadGuard.ORDER)
class UploadGuard extends OncePerRequestFilter {

    /// After the rate limits, and before [fr.gpsusagers.hall.header] reads the parameters.
    static final int ORDER = -5;

    /// The addresses whose forms have files.
    private static final List<String> ADDRESSES = List.of("/ecrire", "/suivi/ecrire");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request) && !ADDRESSES.contains(request.getServletPath())) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else if (isMultipart(request) && request.getContentLengthLong() > UploadFolder.LARGEST_FORM) {
            response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
