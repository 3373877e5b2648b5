package fr.gpsusagers.understanding.learning;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Many numbers at once, to a file and from it: one by one they would take a good part of a start.
final class Numbers {

    private Numbers() {}

    static void write(DataOutput out, float[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(numbers.length * Float.BYTES);
        bytes.asFloatBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    static float[] readFloats(DataInput in) throws IOException {
        float[] numbers = new float[in.readInt()];
        bytes(in, numbers.length * Float.BYTES).asFloatBuffer().get(numbers);
        return numbers;
    }

    static void write(DataOutput out, long[] numbers) throws IOException {
        var bytes = ByteBuffer.allocate(numbers.length * Long.BYTES);
        bytes.asLongBuffer().put(numbers);
        out.writeInt(numbers.length);
        out.write(bytes.array());
    }

    static long[] readLongs(DataInput in) throws IOException {
        long[] numbers = new long[in.readInt()];
        bytes(in, numbers.length * Long.BYTES).asLongBuffer().get(numbers);
        return numbers;
    }

    private static ByteBuffer bytes(DataInput in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes);
    }
}
