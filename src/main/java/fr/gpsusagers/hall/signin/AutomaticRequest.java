package fr.gpsusagers.hall.signin;

import jakarta.servlet.http.HttpServletRequest;

/// Recognises requests that an open page sends by itself: its event stream, and the list that it fetches again when
/// the stream reports a change. They do not prove that the agent is present, so they neither extend his session nor
/// count as presence at a desk.
public final class AutomaticRequest {

    private static final String STREAM = "/agent/flux";

    /// Sent by `desk-live.js`.
    private static final String HEADER = "Gps-Automatic";

    private AutomaticRequest() {}

    public static boolean is(HttpServletRequest request) {
        return request.getRequestURI().equals(STREAM) || request.getHeader(HEADER) != null;
    }
}
