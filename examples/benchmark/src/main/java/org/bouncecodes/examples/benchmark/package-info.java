/** Measures the generated lookup against maps and a switch on String. */
package org.bouncecodes.examples.benchmark;
