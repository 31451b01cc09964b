/**
 * The annotations of code tables. An interface with {@link
 * org.bouncecodes.codetable.CodeTable @CodeTable} describes the columns of a table; the processor
 * of the artifact {@code bouncecodes-processor} compiles the table into an enum that implements the
 * interface.
 */
@NullMarked
package org.bouncecodes.codetable;

import org.jspecify.annotations.NullMarked;
