/// Desks that work by mail only: their mailboxes, and how one is confirmed and closed.
@NamedInterface("mailbox")
@NullMarked
package fr.gpsusagers.staff.mailbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
