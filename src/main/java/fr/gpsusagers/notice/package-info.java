/// Floor 1: what we send: neutral e-mails and text messages, kept until they have left, capped and blocked by address.
@ApplicationModule(allowedDependencies = {"kernel", "kernel::start"})
@NullMarked
package fr.gpsusagers.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
