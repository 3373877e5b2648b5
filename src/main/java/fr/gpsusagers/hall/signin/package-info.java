/// Identifies the signed-in agent, controls access to agents' pages, and gives them their layout; who can sign in to a
/// demonstration.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.hall.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
