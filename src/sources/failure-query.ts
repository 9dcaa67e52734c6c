import type { Feedback } from './logged-call.ts';

/** Which feedback means that a call failed. The scale is told, never guessed: 1 may be the best or the worst. */
export type FeedbackRule =
  | {
      readonly kind: 'score';
      readonly name: string;
      readonly scale: { readonly low: number; readonly high: number };
      /** Bad on this side of the bound, the bound itself not. */
      readonly bad: { readonly side: 'below' | 'above'; readonly bound: number };
    }
  | {
      readonly kind: 'label';
      readonly name: string;
      /** Any of them is bad. */
      readonly labels: readonly string[];
    };

type ScoreRule = Extract<FeedbackRule, { kind: 'score' }>;

/** What counts as a failure, and where to look. */
export interface FailureQuery {
  /** Start of the call or trace, first moment included; undefined: as far back as the log goes. */
  readonly since?: Date | undefined;
  /** First moment that is left out. */
  readonly until?: Date | undefined;
  /** Any of these makes a failure. */
  readonly rules: readonly FeedbackRule[];
  /** Whether a step that ended with an error is a failure too. */
  readonly errors: boolean;
  /** The trace must have all of these. */
  readonly tags: readonly string[];
  /** Asked for or named by the answer. */
  readonly model?: string | undefined;
  readonly promptName?: string | undefined;
  /** Every trace of the window is wanted, whether or not anything failed: an A/B test counts what went well, too. */
  readonly everything?: boolean | undefined;
}

/** What a rule makes of a piece of feedback. */
export type Judgement =
  /** How bad from 0 (just so) to 1 (the end of the scale, or a label). */
  | { readonly kind: 'bad'; readonly severity: number }
  | { readonly kind: 'good' }
  /** The rule is about other feedback. */
  | { readonly kind: 'other' }
  /** A score that the scale does not hold: whoever wrote the rule was wrong about the scale. */
  | { readonly kind: 'off_scale'; readonly score: number };

export function judgeFeedback(rule: FeedbackRule, feedback: Feedback): Judgement {
  if (rule.name !== feedback.name) return { kind: 'other' };
  switch (rule.kind) {
    case 'label':
      if (feedback.label === undefined) return { kind: 'other' };
      return rule.labels.includes(feedback.label) ? { kind: 'bad', severity: 1 } : { kind: 'good' };
    case 'score': {
      const { score } = feedback;
      if (score === undefined) return { kind: 'other' };
      const { low, high } = rule.scale;
      if (!(score >= low && score <= high)) return { kind: 'off_scale', score };
      return judgeScore(score, rule);
    }
  }
}

/**
 * Whether a trace with this feedback is worth reading: a rule calls it bad, or its scale does not hold it, which is told
 * to whoever wrote the rule.
 */
export function isSuspect(feedback: Feedback, rules: readonly FeedbackRule[]): boolean {
  return rules.some((rule) => ['bad', 'off_scale'].includes(judgeFeedback(rule, feedback).kind));
}

/**
 * Scores that a system is asked for: those below the one bound and above the other. What is off the scale is asked for
 * too: that is told, not passed over.
 */
export function findSuspectScores({ bad, scale }: ScoreRule): {
  readonly below: number;
  readonly above: number;
} {
  return bad.side === 'below'
    ? { below: bad.bound, above: scale.high }
    : { below: scale.low, above: bad.bound };
}

function judgeScore(score: number, rule: ScoreRule): Judgement {
  const { side, bound } = rule.bad;
  const { low, high } = rule.scale;
  const [past, room] =
    side === 'below' ? [bound - score, bound - low] : [score - bound, high - bound];
  return past > 0 ? { kind: 'bad', severity: room > 0 ? past / room : 1 } : { kind: 'good' };
}
