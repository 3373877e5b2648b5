/// The sheet of a contact, to keep: page, paper, address book entry, calendar entry.
@NullMarked
package fr.gpsusagers.portal.sheet;

import org.jspecify.annotations.NullMarked;
