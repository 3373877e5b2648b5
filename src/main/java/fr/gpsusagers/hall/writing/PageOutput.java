package fr.gpsusagers.hall.writing;

import gg.jte.TemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Collects a page as the bytes to be sent: UTF-8, in one array.
final class PageOutput implements TemplateOutput {

    /// Enough for nearly every page, in bytes, before its line ends are removed. A longer page makes the array grow.
    private static final int USUAL = 16 << 10;

    private byte[] page;
    private int length;

    PageOutput() {
        this(USUAL);
    }

    PageOutput(int size) {
        page = new byte[size];
    }

    @Override
    public void writeContent(String text) {
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }

    @Override
    public void writeBinaryContent(byte[] bytes) {
        if (page.length - length < bytes.length) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + bytes.length));
        }
        System.arraycopy(bytes, 0, page, length, bytes.length);
        length += bytes.length;
    }

    byte[] toBytes() {
        return Arrays.copyOf(page, length);
    }

    /// Ends the page, without line ends that mean nothing.
    byte[] toPage() {
        return LineEnds.removed(page, length);
    }
}
