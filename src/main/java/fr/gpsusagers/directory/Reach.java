package fr.gpsusagers.directory;

import fr.gpsusagers.kernel.EmailAddress;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How one contact is reached by one channel. A channel that does not work for the contact has none.
public sealed interface Reach {

    /// The numbers to call or text, the main one first.
    default List<Line> lines() {
        return List.of();
    }

    /// What a browser opens. Empty for a place, a letter, and what this site itself offers.
    default Optional<String> link() {
        return Optional.empty();
    }

    /// In one line, as printed: a number, an address, a web address to type. Empty for what this site itself offers.
    default String text() {
        return "";
    }

    /// Where to go, or what to write on the envelope, line by line.
    default List<String> addressLines() {
        return List.of();
    }

    /// Call one of these lines; the main one is first.
    record Call(List<Line> lines) implements Reach {

        @Override
        public Optional<String> link() {
            return Optional.of("tel:" + lines.getFirst().number().dialled());
        }

        @Override
        public String text() {
            return lines.getFirst().number().display();
        }
    }

    /// Send a text message.
    record Text(Line line) implements Reach {

        @Override
        public List<Line> lines() {
            return List.of(line);
        }

        @Override
        public Optional<String> link() {
            return Optional.of("sms:" + line.number().dialled());
        }

        @Override
        public String text() {
            return line.number().display();
        }
    }

    /// Write an e-mail.
    record Mail(EmailAddress address) implements Reach {

        @Override
        public Optional<String> link() {
            return Optional.of("mailto:" + address.value());
        }

        @Override
        public String text() {
            return address.value();
        }
    }

    /// Open an address on the internet.
    record Web(String url) implements Reach {

        @Override
        public Optional<String> link() {
            return Optional.of(url);
        }

        @Override
        public String text() {
            return url.replaceFirst("^https?://", "").replaceFirst("/$", "");
        }

        /// The address as read aloud: « calvados.fr/rsa ».
        public String spoken() {
            return url.replaceFirst("^https?://(www\\.)?", "");
        }

        /// The name of the site: « calvados.fr ».
        public String host() {
            return spoken().replaceFirst("/.*$", "");
        }
    }

    /// Go there.
    record Visit(PostalAddress address) implements Reach {

        @Override
        public String text() {
            return address.inOneLine();
        }

        @Override
        public List<String> addressLines() {
            return address.lines();
        }
    }

    /// Write a letter; `careOf` names the service on the envelope when another body's address is used.
    record Letter(PostalAddress address, String careOf) implements Reach {

        @Override
        public String text() {
            return String.join(", ", addressLines());
        }

        @Override
        public List<String> addressLines() {
            return Stream.concat(Stream.of(careOf), address.lines().stream())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /// Leave one's number: an agent calls back.
    ///
    /// @param by when at the latest, as it would be promised now
    record CallBack(LocalDateTime by) implements Reach {}

    /// Write on this site to a desk of ours.
    ///
    /// @param by when its answer is there at the latest, as it would be promised now
    record Write(LocalDateTime by) implements Reach {}

    /// Call through the relay for people who are deaf.
    ///
    /// @param asked the lines that the relay is asked to call, the main one first
    /// @param application where the relay is used
    /// @param own the administration's relay; empty for the one that telephone operators offer
    record Relayed(List<Line> asked, Web application, Optional<OwnRelay> own) implements Reach {

        @Override
        public Optional<String> link() {
            return application.link();
        }

        @Override
        public String text() {
            return application.text();
        }

        /// The number to ask the relay for: « Demandez le 02 31 57 14 00 ».
        public String asking() {
            return "Demandez le " + asked.getFirst().number().display();
        }
    }
}
