/// The identity provider: the real one against a server, and the pretend one.
@NullMarked
package fr.gpsusagers.staff.gateway;

import org.jspecify.annotations.NullMarked;
