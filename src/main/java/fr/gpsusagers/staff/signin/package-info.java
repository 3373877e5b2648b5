/// Sign-in by passphrase and one-time code, and the sessions that it opens.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.staff.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
