/// What is kept of people, under test.
@NullMarked
package fr.gpsusagers.enquiry.person;

import org.jspecify.annotations.NullMarked;
