package fr.gpsusagers.bench.attack;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// Sends one request of any bytes over one connection, from any address in
/// 127.0.0.0/8: Linux gives them all to this machine.
final class RawConnection {

    private static final Pattern LENGTH = Pattern.compile("(?im)^content-length: *(\\d+)");
    private static final Pattern CHUNKED = Pattern.compile("(?im)^transfer-encoding: *chunked");
    private static final Pattern GZIPPED = Pattern.compile("(?im)^content-encoding: *gzip");
    private static final int LONGEST_HEAD = 1 << 17;

    private RawConnection() {}

    /// Sends the bytes unchanged and reads one answer.
    static Answer exchange(InetAddress from, int port, byte[] request, int patienceMillis) {
        try (var socket = open(from, port, patienceMillis)) {
            send(socket, request);
            return read(socket, startsWith(request, "HEAD"));
        } catch (SocketTimeoutException late) {
            return Answer.HUNG;
        } catch (IOException closed) {
            return Answer.CLOSED;
        }
    }

    static Socket open(InetAddress from, int port, int patienceMillis) throws IOException {
        var socket = new Socket();
        socket.bind(new InetSocketAddress(from, 0));
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(patienceMillis);
        socket.connect(new InetSocketAddress("127.0.0.1", port), patienceMillis);
        return socket;
    }

    /// Sends the request. A server that refuses may close before it has read
    /// everything; its answer is read all the same.
    private static void send(Socket socket, byte[] request) {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException refusedMeanwhile) {
            // the answer is read next
        }
    }

    static Answer read(Socket socket, boolean bodiless) throws IOException {
        var in = new BufferedInputStream(socket.getInputStream(), 1 << 14);
        String head = head(in);
        while (head.startsWith("HTTP/1.1 1")) {
            head = head(in);
        }
        if (head.isEmpty()) {
            return Answer.CLOSED;
        }
        int status = Integer.parseInt(head.substring(9, 12));
        boolean none = bodiless || status == 204 || status == 304;
        byte[] body = none ? new byte[0] : unpacked(head, body(head, in));
        return new Answer(status, head, new String(body, StandardCharsets.UTF_8));
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        for (int c = in.read(); c >= 0 && head.length() < LONGEST_HEAD; c = in.read()) {
            head.append((char) c);
            if (c == '\n' && head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) >= 0) {
                return head.toString();
            }
        }
        return "";
    }

    private static byte[] body(String head, InputStream in) throws IOException {
        Matcher length = LENGTH.matcher(head);
        if (CHUNKED.matcher(head).find()) {
            return chunks(in);
        }
        return length.find() ? in.readNBytes(Integer.parseInt(length.group(1))) : in.readAllBytes();
    }

    private static byte[] unpacked(String head, byte[] body) throws IOException {
        if (body.length == 0 || !GZIPPED.matcher(head).find()) {
            return body;
        }
        try (var content = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return content.readAllBytes();
        }
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        for (int size = size(in); size > 0; size = size(in)) {
            all.write(in.readNBytes(size));
            in.skipNBytes(2);
        }
        return all.toByteArray();
    }

    private static int size(InputStream in) throws IOException {
        var digits = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            digits.append((char) c);
        }
        String hex = digits.toString().strip().toLowerCase(Locale.ROOT);
        return hex.isEmpty() ? 0 : Integer.parseInt(hex, 16);
    }

    private static boolean startsWith(byte[] request, String word) {
        return new String(request, 0, Math.min(word.length(), request.length), StandardCharsets.ISO_8859_1)
                .equals(word);
    }
}
