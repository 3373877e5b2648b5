/// What the SMS operator reports by calling us: texts that people send, and receipts of our own texts.
@NamedInterface("sms")
@NullMarked
package fr.gpsusagers.receiving.sms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
