package fr.gpsusagers.bench.attack;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// A client with an address of its own, either behind a proxy or connected directly to the product.
///
/// @param from the peer address that the product sees
/// @param added headers of each request, each with its line end
record Stranger(int port, InetAddress from, String added) {

    static final int PATIENCE_MILLIS = 30_000;

    private static final String PROXY = "127.0.0.1";
    private static final AtomicInteger COUNT = new AtomicInteger();

    /// Returns a client with a new address, behind the one proxy that the product trusts.
    static Stranger behindProxy(int port) {
        int next = COUNT.incrementAndGet();
        return behindProxy(port, "203." + (next >> 16 & 255) + "." + (next >> 8 & 255) + "." + (next & 255));
    }

    /// Returns a client with this address, behind that proxy.
    static Stranger behindProxy(int port, String address) {
        return new Stranger(port, address(PROXY), "X-Forwarded-For: " + address + "\r\n");
    }

    /// Returns a client with a new address that reaches the product without its proxy.
    static Stranger direct(int port) {
        int next = COUNT.incrementAndGet();
        return new Stranger(
                port, address("127." + (1 + (next >> 16)) + "." + (next >> 8 & 255) + "." + (next & 255)), "");
    }

    /// Returns the same peer, with these headers in place of its own.
    Stranger saying(String headers) {
        return new Stranger(port, from, headers);
    }

    Answer get(String path) {
        return get(path, "");
    }

    Answer get(String path, String more) {
        return ask("GET", path, more, new byte[0]);
    }

    Answer post(String path, String form) {
        return post(path, form, "");
    }

    Answer post(String path, String form, String more) {
        return ask(
                "POST",
                path,
                "Content-Type: application/x-www-form-urlencoded\r\n" + more,
                form.getBytes(StandardCharsets.UTF_8));
    }

    Answer ask(String method, String path, String more, byte[] body) {
        return send(request(method, path, more, body));
    }

    byte[] request(String method, String path, String more, byte[] body) {
        boolean hasBody = body.length > 0 || method.equals("POST");
        String head = method + " " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n" + added
                + more + (hasBody ? "Content-Length: " + body.length + "\r\n" : "") + "\r\n";
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = new byte[start.length + body.length];
        System.arraycopy(start, 0, all, 0, start.length);
        System.arraycopy(body, 0, all, start.length, body.length);
        return all;
    }

    Answer send(byte[] request) {
        return RawConnection.exchange(from, port, request, PATIENCE_MILLIS);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
