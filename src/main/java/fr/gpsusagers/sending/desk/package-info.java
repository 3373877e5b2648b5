/// Desks that work by mail only: the mails that they get, and their links.
@NamedInterface("desk")
@NullMarked
package fr.gpsusagers.sending.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
