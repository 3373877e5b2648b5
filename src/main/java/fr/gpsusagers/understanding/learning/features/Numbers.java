package fr.gpsusagers.understanding.learning.features;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.function.BiConsumer;

/// Reads and writes arrays of numbers in blocks: one number at a time would slow down every start, and the whole
/// array at once would take too much memory.
public final class Numbers {

    private static final int PART = 1 << 16;

    private Numbers() {}

    public static void write(DataOutput out, float[] numbers) throws IOException {
        out.writeInt(numbers.length);
        write(
                out,
                numbers.length,
                Float.BYTES,
                (buffer, from) -> buffer.asFloatBuffer().put(numbers, from, buffer.remaining() / Float.BYTES));
    }

    public static void write(DataOutput out, long[] numbers) throws IOException {
        out.writeInt(numbers.length);
        write(
                out,
                numbers.length,
                Long.BYTES,
                (buffer, from) -> buffer.asLongBuffer().put(numbers, from, buffer.remaining() / Long.BYTES));
    }

    public static float[] readFloats(DataInput in) throws IOException {
        float[] numbers = new float[in.readInt()];
        read(
                in,
                numbers.length,
                Float.BYTES,
                (buffer, from) -> buffer.asFloatBuffer().get(numbers, from, buffer.remaining() / Float.BYTES));
        return numbers;
    }

    public static long[] readLongs(DataInput in) throws IOException {
        long[] numbers = new long[in.readInt()];
        read(
                in,
                numbers.length,
                Long.BYTES,
                (buffer, from) -> buffer.asLongBuffer().get(numbers, from, buffer.remaining() / Long.BYTES));
        return numbers;
    }

    /// @param fill fills the buffer with numbers from this index on
    private static void write(DataOutput out, int count, int size, BiConsumer<ByteBuffer, Integer> fill)
            throws IOException {
        byte[] part = new byte[PART];
        for (int from = 0; from < count; from += PART / size) {
            int bytes = Math.min(count - from, PART / size) * size;
            fill.accept(ByteBuffer.wrap(part, 0, bytes), from);
            out.write(part, 0, bytes);
        }
    }

    /// @param take takes the numbers of the buffer into the array from this index on
    private static void read(DataInput in, int count, int size, BiConsumer<ByteBuffer, Integer> take)
            throws IOException {
        byte[] part = new byte[PART];
        for (int from = 0; from < count; from += PART / size) {
            int bytes = Math.min(count - from, PART / size) * size;
            in.readFully(part, 0, bytes);
            take.accept(ByteBuffer.wrap(part, 0, bytes), from);
        }
    }
}
