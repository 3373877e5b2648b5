package fr.gpsusagers.bench.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/// Draws odd requests, in many forms, to every address except `/agent/flux`, an endless stream. The same seed gives
/// the same requests. Not thread-safe.
final class Odd {

    private static final List<String> VALUES = Table.texts("fuzz-values.txt");
    private static final List<String> METHODS =
            List.of("GET", "GET", "GET", "POST", "POST", "POST", "POST", "HEAD", "OPTIONS", "PUT", "DELETE", "PATCH");
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            "application/x-www-form-urlencoded",
            "application/json",
            "multipart/form-data; boundary=x",
            "multipart/form-data",
            "text/plain",
            "application/octet-stream",
            "application/xml",
            "a/b; charset=utf-16",
            "");
    private static final List<String> ACCEPTS = List.of(
            "",
            "",
            "Accept: text/html\r\n",
            "Accept: application/json\r\n",
            "Accept: image/png\r\n",
            "Accept: x\r\n",
            "Accept-Encoding: gzip\r\n");

    private final Random random;
    private final List<String> paths;
    private final List<String> forms;
    private final List<String> fields = List.copyOf(Doors.FIELDS.keySet());

    Odd(Doors doors, long seed) {
        this.random = new Random(seed);
        this.paths = java.util.stream.Stream.concat(doors.pages().stream(), doors.forms().stream())
                .filter(path -> !path.equals("/agent/flux"))
                .toList();
        this.forms = doors.forms();
    }

    /// An odd request.
    record Request(String method, String path, String headers, byte[] body) {

        /// Describes the request for a finding: method, path, headers and the start of its body.
        String what() {
            String start = new String(body, 0, Math.min(body.length, 160), StandardCharsets.ISO_8859_1);
            return method + " " + path.substring(0, Math.min(path.length(), 120)) + " " + headers.replace("\r\n", ", ")
                    + start;
        }
    }

    Request next() {
        String method = one(METHODS);
        boolean writes = !method.equals("GET") && !method.equals("HEAD");
        String path = spoil(method.equals("POST") && random.nextInt(8) > 0 ? one(forms) : one(paths));
        String type = writes ? one(TYPES) : "";
        byte[] body = writes ? body(type) : new byte[0];
        return new Request(
                method,
                path + (random.nextInt(3) == 0 || !writes ? "?" + query() : ""),
                (type.isEmpty() ? "" : "Content-Type: " + type + "\r\n") + one(ACCEPTS),
                body);
    }

    private String spoil(String path) {
        return switch (random.nextInt(14)) {
            case 0 -> path + "/" + one(VALUES);
            case 1 -> path.substring(0, 1 + random.nextInt(path.length()));
            case 2 -> path + ";" + one(VALUES);
            case 3 -> path.replaceFirst("[a-z]", "%" + Integer.toHexString(97 + random.nextInt(26)));
            default -> path;
        };
    }

    private String query() {
        var query = new StringBuilder();
        for (int count = random.nextInt(9); count > 0; count--) {
            query.append(one(fields))
                    .append(random.nextInt(30) == 0 ? "" : "=")
                    .append(value().replace("+", "%20"))
                    .append(random.nextInt(40) == 0 ? "" : "&");
        }
        return query.toString();
    }

    private String value() {
        return switch (random.nextInt(9)) {
            case 0 -> Stranger.encoded(Doors.FIELDS.getOrDefault(one(fields), ""));
            case 1 -> Stranger.encoded(anyLetters(random.nextInt(60)));
            case 2 -> one(VALUES) + one(VALUES);
            case 3 -> one(VALUES).repeat(1 + random.nextInt(20));
            case 4, 5 -> Stranger.encoded(List.copyOf(Doors.FIELDS.values()).get(random.nextInt(Doors.FIELDS.size())));
            default -> one(VALUES);
        };
    }

    private String anyLetters(int length) {
        var text = new StringBuilder();
        for (int letter = 0; letter < length; letter++) {
            text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x1_0000) : 32 + random.nextInt(95));
        }
        return text.toString();
    }

    private byte[] body(String type) {
        return switch (random.nextInt(10)) {
            case 0 -> anyBytes(random.nextInt(400));
            case 1 -> new byte[0];
            default ->
                type.contains("json")
                        ? json().getBytes(StandardCharsets.UTF_8)
                        : type.startsWith("multipart") ? multipart() : form();
        };
    }

    private byte[] form() {
        byte[] form = (random.nextInt(3) == 0 ? query() : Doors.fields(one(fields), value()))
                .getBytes(StandardCharsets.ISO_8859_1);
        if (random.nextInt(5) == 0 && form.length > 0) {
            form[random.nextInt(form.length)] = (byte) random.nextInt(256);
        }
        return form;
    }

    private String json() {
        return "{\"besoin\":\"" + (random.nextBoolean() ? "rsa-suspension" : anyLetters(20)) + "\",\"" + one(fields)
                + "\":"
                + (random.nextBoolean()
                        ? "\"" + one(VALUES) + "\""
                        : one(List.of("null", "1e400", "[[[]]]", "{}", "\"\\u0000\"", "{\"a\":{}}", "-", "")))
                + (random.nextInt(6) == 0 ? "" : "}");
    }

    private byte[] multipart() {
        var bytes = new ByteArrayOutputStream();
        for (int count = random.nextInt(4); count >= 0; count--) {
            bytes.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + one(fields) + "\""
                            + (random.nextInt(3) == 0 ? "; filename=\"../a\"" : "") + "\r\n\r\n" + one(VALUES) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        bytes.writeBytes((random.nextInt(4) == 0 ? "" : "--x--\r\n").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private byte[] anyBytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    private String one(List<String> many) {
        return many.get(random.nextInt(many.size()));
    }
}
