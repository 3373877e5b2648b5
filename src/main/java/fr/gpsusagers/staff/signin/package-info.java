/// Who comes in: passphrases and one-time codes, and the sessions that they open.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.staff.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
