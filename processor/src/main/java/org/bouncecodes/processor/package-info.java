/**
 * The annotation processors of tables. {@link org.bouncecodes.processor.CodeTableProcessor} and
 * {@link org.bouncecodes.processor.PhraseTableProcessor} run these stages, one file each; {@code
 * TableProcessor} holds what they share:
 *
 * <ol>
 *   <li>{@code SchemaReader} reads the annotated interface: its methods are the columns;
 *   <li>{@code TableLocator} finds the bytes of the table;
 *   <li>{@code TsvReader} turns them into cells with line and column;
 *   <li>{@code RowBinder} gives every cell its column and a value of the column's type;
 *   <li>{@code RowChecker} looks at the rows of codes together (doubled keys, names, size,
 *       examples); {@code PhraseBinder}, with {@code PhraseAlternatives}, and {@code PhraseProof}
 *       do so for phrases, with the matcher of the runtime;
 *   <li>{@code EnumWriter}, with {@code LookupWriter} and {@code JavadocWriter}, or {@code
 *       PhraseWriter}, with {@code PhraseGraph} and {@code PhraseCompiler}, emits the type when no
 *       stage found a problem.
 * </ol>
 */
package org.bouncecodes.processor;
