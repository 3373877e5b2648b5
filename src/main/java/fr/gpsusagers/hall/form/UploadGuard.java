package fr.gpsusagers.hall.form;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Accepts files only at the addresses whose forms have a field for them. Anywhere else, reading the parameters of such
/// a
/// form would write its files to disk.
@Component
class UploadGuard extends OncePerRequestFilter {

    /// The addresses whose forms have files.
    private static final List<String> ADDRESSES = List.of("/ecrire", "/suivi/ecrire");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isMultipart(request) && !ADDRESSES.contains(request.getServletPath())) {
            response.sendError(HttpStatus.UNSUPPORTED_MEDIA_TYPE.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }
}
