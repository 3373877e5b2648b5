/// What a mail says, however it was made: who wrote, the new words apart from quoted ones, its attachments,
/// and whether a person wrote it at all.
@NamedInterface("mail")
@NullMarked
package fr.gpsusagers.messaging.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
