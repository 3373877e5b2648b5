/// Lives of requests that nobody wrote down: generated, checked after each step, shrunk where they go wrong.
@NullMarked
package fr.gpsusagers.enquiry.lives;

import org.jspecify.annotations.NullMarked;
