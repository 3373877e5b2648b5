/// Sign-in by an identity provider such as ProConnect: agents authenticate there and come back.
@NamedInterface("identity")
@NullMarked
package fr.gpsusagers.staff.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
