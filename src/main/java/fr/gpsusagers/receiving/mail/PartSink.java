package fr.gpsusagers.receiving.mail;

import java.io.IOException;
import java.io.InputStream;

/// Takes the attachments of a mail while the mail is read, one after the other.
@FunctionalInterface
public interface PartSink {

    /// @param name the file name as sent, decoded, without path and control characters, at most 120
    ///     characters; never blank: a part without a name gets one by its type, such as `image.jpg` or
    ///     `message.eml`
    /// @param content decoded; valid during the call only. The reader skips what the sink leaves unread
    void take(String name, InputStream content) throws IOException;
}
