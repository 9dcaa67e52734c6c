import { type Report, reportSchema } from './report.ts';

/**
 * The report as JSON, for other programs: validated, in the order of the schema, indented by 2, with a final
 * newline. What is undefined (a case that expects nothing) is null, since the published schema requires the key.
 * @throws ZodError when the report breaks its own schema, which is a bug of ours.
 */
export function renderJson(report: Report): string {
  const valid = reportSchema.parse(report);
  return renderJsonText(valid);
}

/** Marks of a runner's command, controls, and what is not seen; `\\u` is a letter's other spelling in JSON. */
const telltale =
  /##(?=\[)|[\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDDFF]/g;

/**
 * A value as JSON, indented by 2, with a final newline. Printed into a job's log it neither commands the runner nor
 * reorders or hides text: what would is written as escapes, which parse to the same value.
 */
export function renderJsonText(value: unknown): string {
  const text = JSON.stringify(value, (_, part) => (part === undefined ? null : part), 2);
  return `${text.replace(telltale, escapeUnits)}\n`;
}

function escapeUnits(text: string): string {
  return Array.from(
    { length: text.length },
    (_, index) => `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
