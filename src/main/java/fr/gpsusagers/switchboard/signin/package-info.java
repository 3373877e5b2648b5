/// Signing in and out, and accepting an invitation.
@NullMarked
package fr.gpsusagers.switchboard.signin;

import org.jspecify.annotations.NullMarked;
