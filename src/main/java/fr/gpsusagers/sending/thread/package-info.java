/// The threads of requests in mailboxes: the address to which a citizen replies.
@NamedInterface("thread")
@NullMarked
package fr.gpsusagers.sending.thread;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
