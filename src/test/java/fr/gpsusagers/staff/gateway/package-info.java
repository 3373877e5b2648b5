/// Tests of the identity provider: the real client against a server, and the pretend one.
@NullMarked
package fr.gpsusagers.staff.gateway;

import org.jspecify.annotations.NullMarked;
