package fr.gpsusagers.notice.gateway;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import javax.net.SocketFactory;

/// The line of one conversation with a mail server. It can be cut from another thread, whatever the server does, and it
/// ends when the server says more than any server has to say.
final class Line extends SocketFactory {

    private static final int LONGEST_SPEECH = 256 * 1024;

    private final List<Socket> sockets = new ArrayList<>();
    private boolean isCut;

    /// Ends the conversation at once: who reads or writes gets an exception.
    synchronized void cut() {
        isCut = true;
        sockets.forEach(Line::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // it is closed all the same
        }
    }

    /// The one way in which Jakarta Mail opens a line; encryption comes on top of it.
    @Override
    public synchronized Socket createSocket() throws SocketException {
        if (isCut) {
            throw new SocketException("The line was cut");
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
                throw new SocketException("The server does not stop talking");
            }
            return read;
        }
    }
}
