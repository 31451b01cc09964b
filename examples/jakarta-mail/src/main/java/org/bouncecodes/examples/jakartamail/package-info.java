/**
 * What a program that sends with Jakarta Mail does about failures: {@link
 * org.bouncecodes.examples.jakartamail.Bounces} reads the exception, {@link
 * org.bouncecodes.examples.jakartamail.ReturnedMail} the mail that comes back later, and {@link
 * org.bouncecodes.examples.jakartamail.RetryLoop} acts on the verdicts.
 */
package org.bouncecodes.examples.jakartamail;
