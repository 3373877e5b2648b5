package fr.gpsusagers.hall.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses the bodies of requests that are far too large: they could exhaust the memory or the disk. Accepts files only
/// at the addresses whose forms have a field for them. It runs before anything reads the parameters of a form: reading
/// them writes its files to disk.
@Component
@Order(BodyLimit.ORDER)
class BodyLimit extends OncePerRequestFilter {

    /// After the rate limits, and before [fr.gpsusagers.hall.web] reads the parameters.
    static final int ORDER = -5;

    /// The addresses whose forms have files.
    private static final List<String> ADDRESSES = List.of("/ecrire", "/suivi/ecrire");

    /// More than any situation needs.
    private static final long LARGEST_QUESTION_TO_API = 64 << 10;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<HttpStatus> refusal = isMultipart(request) ? refusalOfFiles(request) : refusalByApi(request);
        if (refusal.isPresent()) {
            response.sendError(refusal.get().value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<HttpStatus> refusalOfFiles(HttpServletRequest request) {
        if (!ADDRESSES.contains(request.getServletPath())) {
            return Optional.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
        boolean large = request.getContentLengthLong() > UploadFolder.LARGEST_FORM;
        return large ? Optional.of(HttpStatus.CONTENT_TOO_LARGE) : Optional.empty();
    }

    private static Optional<HttpStatus> refusalByApi(HttpServletRequest request) {
        if (!HttpMethod.POST.matches(request.getMethod())
                || !request.getServletPath().startsWith("/api/")) {
            return Optional.empty();
        }
        long length = request.getContentLengthLong();
        if (length < 0) {
            return Optional.of(HttpStatus.LENGTH_REQUIRED);
        }
        return length > LARGEST_QUESTION_TO_API ? Optional.of(HttpStatus.CONTENT_TOO_LARGE) : Optional.empty();
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
