package fr.gpsusagers.sending.gateway;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/// The connection of one conversation with a mail server. Another thread can cut it, whatever the server does. It
/// fails when the server sends more than 256 KiB, far more than a mail server needs to.
final class SmtpConnection extends SocketFactory {

    private static final int LONGEST_SPEECH = 256 * 1024;

    private final List<Socket> sockets = new ArrayList<>();
    private boolean isCut;

    /// Closes the connection at once. A thread that is reading or writing gets an exception.
    synchronized void cut() {
        isCut = true;
        sockets.forEach(SmtpConnection::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // the socket is closed all the same
        }
    }

    /// Creates the socket. Jakarta Mail uses only this method of the factory, and adds TLS on top.
    @Override
    public synchronized Socket createSocket() throws SocketException {
        if (isCut) {
            throw new SocketException("The connection was cut at the deadline");
        }
        var socket = new BoundedSocket();
        sockets.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
        throw new UnsupportedOperationException();
    }

    private static final class BoundedSocket extends Socket {

        private int heard;

        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    return count(super.read(), 1);
                }

                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    int read = super.read(bytes, offset, length);
                    return count(read, read);
                }
            };
        }

        private int count(int read, int bytes) throws IOException {
            heard += Math.max(bytes, 0);
            if (heard > LONGEST_SPEECH) {
                throw new SocketException("The server sent more than 256 KiB");
            }
            return read;
        }
    }
}
