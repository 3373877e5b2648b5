package fr.gpsusagers.sending.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import fr.gpsusagers.sending.gateway.TexterContract.Sms;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;

/// An SMS operator over HTTP that takes every message. It answers the same identifier to a message that it
/// already has.
final class FakeSmsOperator implements AutoCloseable {

    private final List<Headers> headers = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final List<Map<String, String>> taken = new CopyOnWriteArrayList<>();
    private final Map<String, String> ids = new ConcurrentHashMap<>();
    private final AtomicInteger count = new AtomicInteger();
    private final HttpServer server;

    FakeSmsOperator() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::take);
        server.start();
    }

    /// The address for messages, without an account.
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/messages?service=gps";
    }

    int port() {
        return server.getAddress().getPort();
    }

    /// Returns the headers of each call.
    List<Headers> headers() {
        return headers;
    }

    /// Returns the bodies as they came.
    List<String> bodies() {
        return bodies;
    }

    /// Returns the text messages, as long as the fields are named `to` and `text`.
    List<Sms> received() {
        return taken.stream()
                .map(fields -> new Sms(fields.getOrDefault("to", ""), fields.getOrDefault("text", "")))
                .toList();
    }

    private void take(HttpExchange call) throws IOException {
        byte[] body = call.getRequestBody().readAllBytes();
        headers.add(call.getRequestHeaders());
        bodies.add(new String(body, StandardCharsets.UTF_8));
        Map<String, String> fields = body[0] == '{' ? json(body) : form(body);
        taken.add(fields);
        String id = ids.computeIfAbsent(fields.getOrDefault("id", ""), _ -> "SM_" + count.incrementAndGet());
        byte[] answer = "{\"messages\":[{\"id\":\"%s\",\"status\":\"queued\"}]}"
                .formatted(id)
                .getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(202, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    private static Map<String, String> json(byte[] body) {
        var fields = new HashMap<String, String>();
        new JsonMapper()
                .readTree(body)
                .properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        return fields;
    }

    private static Map<String, String> form(byte[] body) {
        var fields = new HashMap<String, String>();
        for (String pair : new String(body, StandardCharsets.US_ASCII).split("&")) {
            String[] sides = pair.split("=", 2);
            fields.put(sides[0], URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
