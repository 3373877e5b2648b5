/// Desks that work by mail only: the mails that they get, their links and their replies.
@NamedInterface("bymail")
@NullMarked
package fr.gpsusagers.correspondence.bymail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
