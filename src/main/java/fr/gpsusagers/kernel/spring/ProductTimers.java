package fr.gpsusagers.kernel.spring;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Enables timers in the product, but not in commands.
@Configuration(proxyBeanMethods = false)
@Profile("!command")
@EnableScheduling
class ProductTimers {}
