import { ConfigurationError } from '../errors.ts';
import type { FeedbackRule } from './failure-query.ts';

const remedy =
  'write "NAME < BOUND of LOW..HIGH", such as "user_score < 0.5 of 0..1" or "hallucination > 0.5 of 0..1", or "NAME = LABEL", such as "user_feedback = thumbs_down"';
const number = '-?\\d+(?:\\.\\d+)?';
const scorePattern = new RegExp(
  `^(.{1,200}?)\\s*([<>])\\s*(${number})(?:\\s+of\\s+(${number})\\s*\\.\\.\\s*(${number}))?$`,
);
const labelPattern = /^(.{1,200}?)\s*=\s*(.{1,500})$/;

/**
 * Which feedback is bad: a score with its scale, or labels (`a|b`: any of them).
 * @throws ConfigurationError for anything else; a score without a scale is refused, since 1 may be the best or the worst
 */
export function parseFeedbackRule(text: string): FeedbackRule {
  const score = scorePattern.exec(text.trim());
  if (score !== null) return readScoreRule(text, score);
  const label = labelPattern.exec(text.trim());
  const [, name, labels] = label ?? [];
  if (name === undefined || labels === undefined)
    throw ConfigurationError.of(`"${text}" says not which feedback is bad`, remedy);
  return { kind: 'label', name, labels: labels.split('|').map((one) => one.trim()) };
}

function readScoreRule(text: string, match: RegExpExecArray): FeedbackRule {
  const [, name = '', sign, written, lowest, highest] = match;
  if (lowest === undefined || highest === undefined)
    throw ConfigurationError.of(
      `"${text}" does not tell the scale of the score`,
      `add it: "${text.trim()} of 0..1"; 1 may be the best or the worst, so it is not guessed`,
    );
  const [bound, low, high] = [Number(written), Number(lowest), Number(highest)];
  const side = sign === '<' ? 'below' : 'above';
  const isInside = side === 'below' ? bound > low && bound <= high : bound >= low && bound < high;
  if (!(low < high) || !isInside)
    throw ConfigurationError.of(
      `"${text}" can never be so, or always is`,
      `the bound is inside the scale, and the scale goes up: ${remedy}`,
    );
  return { kind: 'score', name, scale: { low, high }, bad: { side, bound } };
}

const units: Readonly<Record<string, number>> = {
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

/**
 * A moment: so long ago (`90m`, `36h`, `7d`, `2w`), a day or a time in ISO 8601.
 * @throws ConfigurationError for anything else
 */
export function parseMoment(option: string, text: string, now: Date): Date {
  const ago = /^(\d{1,6})([mhdw])$/.exec(text.trim());
  const unit = units[ago?.[2] ?? ''];
  if (ago !== null && unit !== undefined) return new Date(now.getTime() - Number(ago[1]) * unit);
  const moment = new Date(text.trim());
  if (/^\d{4}-\d{2}-\d{2}/.test(text.trim()) && !Number.isNaN(moment.getTime())) return moment;
  throw ConfigurationError.of(
    `--${option} is "${text}"`,
    'write so long ago, as 7d or 36h, or a day, as 2026-11-01',
  );
}
