@NullMarked
package fr.gpsusagers.staff.signin;

import org.jspecify.annotations.NullMarked;
