/** A company's own table of error codes. */
package org.bouncecodes.examples.owntable;
