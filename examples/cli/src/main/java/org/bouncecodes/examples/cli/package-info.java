/** The command {@code bounce}: explains codes and replies, lists the table, classifies in bulk. */
package org.bouncecodes.examples.cli;
