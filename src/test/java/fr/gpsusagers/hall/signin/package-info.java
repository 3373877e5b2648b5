@NullMarked
package fr.gpsusagers.hall.signin;

import org.jspecify.annotations.NullMarked;
