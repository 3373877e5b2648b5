/// Signing in by an identity provider, such as ProConnect: agents prove there who they are, and come back.
@NamedInterface("identity")
@NullMarked
package fr.gpsusagers.staff.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
