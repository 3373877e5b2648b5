@NullMarked
package fr.gpsusagers.hall.web;

import org.jspecify.annotations.NullMarked;
