/// The identity provider, spoken to by OpenID Connect.
@NullMarked
package fr.gpsusagers.staff.gateway;

import org.jspecify.annotations.NullMarked;
