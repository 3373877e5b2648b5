/// Identifies the signed-in agent, and controls access to agents' pages.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.hall.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
