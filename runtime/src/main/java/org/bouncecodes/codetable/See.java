package org.bouncecodes.codetable;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a column of references, which become {@code @see} links in the Javadoc of the constant. A
 * reference is {@code RFC 3463 section 3.3}, an address ({@code https://...}), a title followed by
 * an address, or any other text, which is shown without a link.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface See {}
