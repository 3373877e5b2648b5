@NullMarked
package fr.gpsusagers.staff.account;

import org.jspecify.annotations.NullMarked;
