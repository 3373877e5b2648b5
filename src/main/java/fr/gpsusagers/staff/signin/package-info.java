/// Sign-in by passphrase and one-time code, or by an identity provider such as ProConnect; the limits of tries,
/// which are counted before anything is checked; and the sessions that it opens.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.staff.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
