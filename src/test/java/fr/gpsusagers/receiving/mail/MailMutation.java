package fr.gpsusagers.receiving.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// Damages mails at random, as bad lines and bad programs do; the same seed gives the same damage.
final class MailMutation {

    private static final List<String> PIECES = List.of(
            "\n",
            "\r",
            "\r\n\r\n",
            "--b\n",
            "--",
            "\0",
            "=",
            "=?utf-8?B?",
            "?=",
            "\"",
            ";",
            ":",
            "<",
            ">",
            "> ",
            "@",
            "\\",
            "Content-Type: multipart/mixed; boundary=\"\"\n",
            "Content-Transfer-Encoding: base64\n",
            "%",
            "*0*=",
            "<div>",
            "<!--",
            "&",
            "message/rfc822",
            "\u00FF\u00FE",
            "BEGIN:VEVENT\n",
            "DTSTART:99999999T999999Z\n",
            "\u001B$B",
            "\t ");

    private MailMutation() {}

    static byte[] of(byte[] mail, Random random) {
        byte[] mutated = mail;
        int changes = 1 + random.nextInt(6);
        for (int change = 0; change < changes; change++) {
            mutated = changed(mutated, random);
        }
        return mutated;
    }

    private static byte[] changed(byte[] mail, Random random) {
        if (mail.length < 2) {
            return "x".getBytes(StandardCharsets.US_ASCII);
        }
        int from = random.nextInt(mail.length);
        int to = Math.min(mail.length, from + 1 + random.nextInt(40));
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(mail, from);
            case 1 -> joined(mail, from, new byte[0], to);
            case 2 -> joined(mail, to, Arrays.copyOfRange(mail, from, to), to);
            case 3 -> joined(mail, from, piece(random), from);
            case 4 -> joined(mail, from, piece(random), to);
            default -> flipped(mail, from, random);
        };
    }

    private static byte[] flipped(byte[] mail, int index, Random random) {
        byte[] flipped = mail.clone();
        flipped[index] = (byte) random.nextInt(256);
        return flipped;
    }

    private static byte[] piece(Random random) {
        return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[] mail, int end, byte[] middle, int start) {
        var joined = new ByteArrayOutputStream(mail.length + middle.length);
        joined.write(mail, 0, end);
        joined.writeBytes(middle);
        joined.write(mail, start, mail.length - start);
        return joined.toByteArray();
    }
}
