/// The client of the identity provider, which speaks OpenID Connect.
@NullMarked
package fr.gpsusagers.staff.gateway;

import org.jspecify.annotations.NullMarked;
