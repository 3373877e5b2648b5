package fr.gpsusagers.hall.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Answers 400 to requests whose path, parameters or form body cannot be decoded, before any code reads
/// them: Tomcat's own error would repeat the undecodable text in the log. A request that Tomcat has
/// already refused, as for a broken chunk, goes no further either.
@Component
@Order(-1)
class Readable extends OncePerRequestFilter {

    private static final String SIGNED = "/sms/entrant";
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReadable(request) && response.getStatus() < HttpStatus.BAD_REQUEST.value()) {
            chain.doFilter(request, response);
        } else if (!response.isCommitted()) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    /// The SMS operator signs the bytes of its body: nothing else may read them first.
    private static boolean isSigned(HttpServletRequest request) {
        return request.getServletPath().equals(SIGNED);
    }

    private static boolean isReadable(HttpServletRequest request) {
        if (BROKEN_PERCENT.matcher(request.getRequestURI()).find()) {
            return false;
        }
        if (isSigned(request)) {
            return true;
        }
        try {
            request.getParameterMap();
            return true;
        } catch (IllegalStateException undecodable) {
            return false;
        }
    }
}
