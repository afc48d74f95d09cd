/**
 * Plans as JSON: one versioned format, written and read by the same list of members.
 *
 * <p>{@link vn.kehoach.io.json.PlanJson} reads and writes one plan, {@link
 * vn.kehoach.io.json.PlanJsonLines} many, one a line; {@link vn.kehoach.io.json.FindingsJson}
 * writes what was noticed. {@link vn.kehoach.io.json.JsonLimits} bounds what is accepted, {@link
 * vn.kehoach.io.json.PlanJsonException} says what did not fit and where. {@link
 * vn.kehoach.io.json.PlanPatch} is the mends of a plan as a JSON Patch, {@link
 * vn.kehoach.io.json.JsonPatch} and {@link vn.kehoach.io.json.JsonMergePatch} are the step from one
 * version of a plan to another, {@link vn.kehoach.io.json.PlanSchema} is the published JSON Schema,
 * {@link vn.kehoach.io.json.KehoachModule} binds the same format into a program's own mapper.
 *
 * <p>Inside, a {@code Type} is one kind of JSON value; a {@code Shape} is an object with its {@code
 * Field}s, a {@code Union} one of several objects told apart by their member {@code type}. Writer,
 * reader and schema all follow the shapes, so that they cannot disagree. Values go straight between
 * the tokens and the builders: there is no tree in between and no reflection.
 *
 * <p>The form of a file:
 *
 * <ul>
 *   <li>UTF-8, line feeds, two spaces of indentation and a line feed at the end; members in the
 *       order of the schema, unknown ones after them in the order of the file;
 *   <li>empty lists, absent values and defaults are left out; {@code null} is never written;
 *   <li>dates, periods, units, numbers of papers and places are text in the form that their {@code
 *       parse} reads; amounts are numbers with all their digits ({@code 6.80} stays {@code 6.80}),
 *       never with an exponent;
 *   <li>a member that this version does not know is kept with the value it belongs to ({@link
 *       vn.kehoach.source.Extensible}) and written back where it stood.
 * </ul>
 */
@NullMarked
package vn.kehoach.io.json;

import org.jspecify.annotations.NullMarked;
