/**
 * Why a mail came back, and what to do about it: {@link org.bouncecodes.Bounce#of(String)} reads
 * the reply of a mail server, {@link org.bouncecodes.BounceCode} explains a single code.
 */
@NullMarked
package org.bouncecodes;

import org.jspecify.annotations.NullMarked;
