/// The sheet of a contact that one keeps: page, paper, address book, diary.
@NullMarked
package fr.gpsusagers.portal.sheet;

import org.jspecify.annotations.NullMarked;
