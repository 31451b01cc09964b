/** Measures the generated lookup against maps and a switch on String, verdicts, and whole mails. */
package org.bouncecodes.examples.benchmark;
