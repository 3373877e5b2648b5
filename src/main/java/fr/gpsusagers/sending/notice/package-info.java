/// What we send: neutral mails and text messages, queued until they are sent, limited and blocked per address.
@NamedInterface("notice")
@NullMarked
package fr.gpsusagers.sending.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
