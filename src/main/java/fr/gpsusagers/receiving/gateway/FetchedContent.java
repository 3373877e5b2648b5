package fr.gpsusagers.receiving.gateway;

import jakarta.mail.MessagingException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/// The content of a mail while it is fetched, piece by piece. Remembers whether the server hung up, so that this is
/// told apart from a mail that could not be kept.
final class FetchedContent {

    private final Opening opening;
    private Optional<MessagingException> failure = Optional.empty();

    FetchedContent(Opening opening) {
        this.opening = opening;
    }

    /// Asks the server for the mail.
    @FunctionalInterface
    interface Opening {

        InputStream open() throws MessagingException;
    }

    /// Why the content could not be read to its end; empty if it was, or was not tried.
    Optional<MessagingException> failure() {
        return failure;
    }

    InputStream open() throws IOException {
        try {
            return new Pieces(opening.open());
        } catch (MessagingException lost) {
            throw hungUp(lost);
        }
    }

    private IOException hungUp(Exception lost) {
        failure = Optional.of(new MessagingException("The mail server hung up", lost));
        return new IOException("The mail server hung up", lost);
    }

    private final class Pieces extends FilterInputStream {

        Pieces(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException lost) {
                throw hungUp(lost);
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return super.read(bytes, offset, length);
            } catch (IOException lost) {
                throw hungUp(lost);
            }
        }
    }
}
