/**
 * The annotation processor of code tables. {@link org.bouncecodes.processor.CodeTableProcessor}
 * runs these stages, one file each:
 *
 * <ol>
 *   <li>{@code Schema} reads the annotated interface: its methods are the columns;
 *   <li>{@code TableLocator} finds the bytes of the table;
 *   <li>{@code TsvReader} turns them into cells with line and column;
 *   <li>{@code RowBinder} gives every cell its column and a value of the column's type;
 *   <li>{@code RowChecker} looks at the rows together: doubled keys, constant names, size;
 *   <li>{@code EnumWriter} emits the enum, with {@code LookupWriter} and {@code JavadocWriter},
 *       when no stage found a problem.
 * </ol>
 */
package org.bouncecodes.processor;
