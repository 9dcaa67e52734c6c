import { type Report, reportSchema } from './report.ts';

/**
 * The report as JSON, for other programs: validated, in the order of the schema, indented by 2, with a final
 * newline. What is undefined (a case that expects nothing) is null, since the published schema requires the key.
 * @throws ZodError when the report breaks its own schema, which is a bug of ours.
 */
export function renderJson(report: Report): string {
  const valid = reportSchema.parse(report);
  const text = JSON.stringify(valid, (_, value) => (value === undefined ? null : value), 2);
  return `${text}\n`;
}
