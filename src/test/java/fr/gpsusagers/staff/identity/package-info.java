/// Tests of the sign-in by an identity provider.
@NullMarked
package fr.gpsusagers.staff.identity;

import org.jspecify.annotations.NullMarked;
