/// Who an agent is, on every page that is for agents only.
@NamedInterface("signin")
@NullMarked
package fr.gpsusagers.hall.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
