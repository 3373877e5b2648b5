package fr.gpsusagers.receiving.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;
import org.springframework.dao.DataAccessException;

/// Reads a file that is kept in pieces: one piece is in memory at a time.
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private byte[] piece = {};
    private int position;
    private int next;

    /// @param pieces gives the piece at this place; empty after the last one
    PieceStream(IntFunction<Optional<byte[]>> pieces) {
        this.pieces = pieces;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : piece[position++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, bytes, offset, count);
        position += count;
        return count;
    }

    private boolean isAtEnd() throws IOException {
        while (position == piece.length) {
            Optional<byte[]> following = findNext();
            if (following.isEmpty()) {
                return true;
            }
            piece = following.get();
            position = 0;
            next++;
        }
        return false;
    }

    /// A database that does not answer is no end of the file, and no fault in it.
    private Optional<byte[]> findNext() throws IOException {
        try {
            return pieces.apply(next);
        } catch (DataAccessException lost) {
            throw new IOException("The database does not answer", lost);
        }
    }
}
