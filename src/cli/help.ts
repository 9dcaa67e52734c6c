/** `pawl --help`. */
export const overview = `pawl: does this change of prompt or model make the application slip back?

It replays a dataset of production failures on two revisions, side by side, and says pass or fail, with the
evidence and the cost.

  pawl demo                      see it work: no network, no key
  pawl init                      write a first pawl.yml, dataset and workflow
  pawl check                     find everything wrong in configuration, prompts and datasets
  pawl plan    [--base REV]      what would be replayed, and its price at most; no call
  pawl compare [--base REV]      replay, and say pass or fail
  pawl shard   I/N               replay one part of a comparison on one of several machines
  pawl merge   FOLDER            the verdict of all parts together
  pawl waive                     accept a relapse for a while, in a file that is reviewed
  pawl record  --otlp FILE       what an application exports while it runs, as a file to curate from
  pawl import  FILE              rows of other tools as cases
  pawl curate  --from SYSTEM     failures of a production log as cases
  pawl dataset stats FILE        what a dataset covers, and which of its cases no longer fail
  pawl ab      --from SYSTEM     an A/B test of prompts or models on real traffic

"pawl COMMAND --help" tells the options. Exit codes: 0 pass, 1 fail, 2 usage or configuration, 3 incomplete
(evidence is missing). Inconclusive is 0, unless on_inconclusive is fail.

Keys come from the environment (OPENAI_API_KEY, ANTHROPIC_API_KEY and so on); pawl.yml never holds one.
`;

const revisions = `  --base REV               the baseline: branch, tag or commit (default HEAD)
  --head REV|worktree      the candidate (default worktree: the files as they are, uncommitted changes included)
  --config FILE            default pawl.yml
  --suite NAME             only this suite; repeat it, or separate names by commas
  --baseline-model MODEL   provider/model in place of the baseline's own
  --candidate-model MODEL  the same for the candidate; both together are a bake-off without a commit
  --max-usd X              stop below this spending; lowers the budget of pawl.yml, never raises it
  --recorded PATH          answer from recordings (a .jsonl file, or a folder of them), not from providers
  --allow-endpoint URL     let pawl.yml use this base_url although base does not have it, or it is a private address
`;

/** `pawl COMMAND --help`, by command. */
export const commandHelp: Readonly<Record<string, string>> = {
  init: `pawl init [--action OWNER/REPO@REF]

Writes pawl.yml, prompts/support-reply.prompt.yml, datasets/support-reply.jsonl and .github/workflows/pawl.yml,
with comments. Files that exist are kept.

  --action REF   where the workflow takes the Action from
`,
  check: `pawl check [--config FILE] [--at REV]

Reads configuration, prompts, schemas and datasets, and prints every problem as file:line:column with a remedy.
Calls no model, needs no key. Exit code 2 when there is a problem.

  --config FILE   default pawl.yml
  --at REV        look at a commit rather than at the working tree
`,
  plan: `pawl plan [options]

Says what would be replayed and what that can cost at most, from the bytes of the rendered prompts and
max_output_tokens. Calls no model, needs no key.

${revisions}`,
  compare: `pawl compare [options]

Replays every suite whose prompt, model, parameters, tools or schema differ between two revisions, and prints
the verdict.

${revisions}  --baseline-only          replay the baseline against itself: how much equal variants differ (no verdict on a change)
  --mode batch             by the batch APIs, at half price: submits, and a later run collects (default live)
  --fresh                  ask again what an earlier replay of the same two variants has asked; both count
  --seed N                 order of replay and resampling (default 1)
  --on-inconclusive X      fail: a verdict that could not be reached exits with 1 (default: as in pawl.yml)
  --json FILE              write the report as JSON
  --markdown FILE          write the report as Markdown
  --junit FILE             write every case as JUnit XML, for build servers
  --sarif FILE             write the relapses as SARIF, for code scanning
  --html FILE              write the report as one HTML file, with every case
  --write-back SYSTEM      show the replay as experiments in phoenix, langsmith, braintrust or langfuse, or send it as
                           spans to an otlp collector; keys and addresses come from the environment
  --trial-log FILE         keep every trial here, a JSON line each, with raw responses (default: a temporary file)

Examples
  pawl compare                                  uncommitted changes against the last commit
  pawl compare --base main --suite support      a branch against main
  pawl compare --base HEAD --head HEAD --candidate-model anthropic/claude-sonnet-4-5-20250929
`,
  shard: `pawl shard I/N --output FOLDER [options]

Replays one of N parts of a comparison, so that several machines share the work. Every planned trial is made; the
verdict is that of "pawl merge". Each part may spend an Nth of the budget. Exit code 3 when a trial has no answer.

${revisions}  --output FOLDER          where the trials and what is said of them are written
  --seed N                 order of replay, the same for all parts (default 1)
`,
  merge: `pawl merge FOLDER [options]

Joins the folders of all parts, and prints the verdict that one machine would have come to. Asks nothing and needs no
key; a part that is missing makes it incomplete. Give the options that the parts had.

${revisions}  --on-inconclusive X      fail: a verdict that could not be reached exits with 1 (default: as in pawl.yml)
  --json FILE              write the report as JSON
  --markdown FILE          write the report as Markdown
  --junit FILE             write every case as JUnit XML, for build servers
  --sarif FILE             write the relapses as SARIF, for code scanning
  --html FILE              write the report as one HTML file, with every case
  --write-back SYSTEM      show the replay as experiments in phoenix, langsmith, braintrust or langfuse, or send it as
                           spans to an otlp collector; keys and addresses come from the environment
`,
  waive: `pawl waive --suite NAME --case ID --reason TEXT [options]

Accepts the relapse of one case for a while: writes it into pawl.waivers.yml, beside pawl.yml. It holds for the
candidate that relapsed, and counts once it has landed on base. What relapsed is read from a JSON report.

  --suite NAME      the suite
  --case ID         the case that relapsed
  --reason TEXT     why that is accepted
  --report FILE     the report of "pawl compare --json FILE", or of the Action (default report.json)
  --expires DATE    the last day on which it holds, as 2026-12-31, at most 180 days from today
  --days N          the same as a number of days (default 30)
  --by NAME         who accepts it (default: the user.name of git)
  --config FILE     the pawl.yml beside which the file stands (default pawl.yml)
`,
  demo: `pawl demo [--html FILE] [--markdown FILE] [--json FILE] [--keep]

Compares two commits of a small repository with recorded completions: a model update that is fine on average
and breaks a pinned case.

  --markdown FILE   also write the pull request's comment
  --json FILE       also write the report
  --html FILE       also write the report as a page, with every case
  --keep            do not remove the repository
`,
  curate: `pawl curate --from SYSTEM [FILE ...] --dataset FILE (--bad RULE | --errors) [options]

Finds failures in production logs, and adds them to a dataset as cases: with what was sent, what came back, and what
people said of it. Personal details are replaced before anything is written. Failures that ask the same become one
case with their number as its weight. Lines are only added, and none twice, so it can run again at any time. On a
terminal it shows each case and asks; elsewhere it adds them, and "git diff" is the review. Asks no model.

  --from SYSTEM            phoenix, langsmith, braintrust, langfuse, openai, or otlp with FILEs of a collector
  --project NAME           project of the system, by name or id
  --url URL                address of the system, where it is not the usual one
  --dataset FILE           the .jsonl file that cases are added to

  --bad RULE               feedback that makes a failure; repeat it for more:
                           "user_score < 0.5 of 0..1"          a score, with its scale
                           "user_feedback = thumbs_down|wrong" a label
  --errors                 calls that ended with an error, too
  --since T, --until T     7d, 36h or 2026-11-01 (default: since 7d; everything of files)
  --tag TAG                only with this tag; repeat it for more
  --model NAME             only calls to this model
  --prompt NAME            only calls made from this prompt
  --correction PLACE       where Phoenix holds what should have been said: explanation, or metadata.KEY

  --input KIND             auto: variables of the prompt's template, else the conversation without the system's words;
                           variables, conversation, or messages (all of them, the system's too)
  --budget N               cases at most (default 25): bad, recent, frequent, corrected and different ones first
  --similarity X           from which two requests ask the same, 0 to 1 (default 0.8)
  --redact off             keep personal details; pawl.yml adds names and patterns under "redaction"
  --owner NAME             written into each case
  --config FILE            default pawl.yml
  --plain                  do not ask, on a terminal either
  --dry-run                show the cases, write nothing

Keys come from the environment: PHOENIX_API_KEY, LANGSMITH_API_KEY, BRAINTRUST_API_KEY, LANGFUSE_PUBLIC_KEY and
LANGFUSE_SECRET_KEY, OPENAI_API_KEY.
`,
  dataset: `pawl dataset stats FILE [--stale 90d] [--json FILE]

Tells what a dataset covers: cases by tag, age, source, feedback, severity and owner, how many failures they stand for,
cases that ask nearly the same, and stale cases: replayed for months without failing on any version. Those are known
from the replays that were made in this clone. Asks no model.

  --stale T       from how long without a failure on a case is stale, as 90d or 12w (default 90d)
  --json FILE     write the same as JSON, with nothing shortened
  --kept FOLDER   where replays are remembered (default .git/pawl; in a job of the Action, the kept-* folder)
`,
  ab: `pawl ab --from SYSTEM [FILE ...] --variant KEY --baseline NAME (--good RULE | --bad RULE) [options]

Sums up an A/B test from the log of real traffic: how often each variant succeeded, the difference with an interval
that holds at every moment, whether requests came to the variants as planned, what a success cost, and whether to stop
or go on. You may look as often as you like, and stop whenever you like. Asks no model.

  --from SYSTEM            as for "pawl curate", with --project, --url and FILEs
  --variant KEY            where a request tells its variant: metadata.NAME, tag:PREFIX, model, served_model or prompt
  --baseline NAME           the variant that the others are compared with
  --unit KEY               what was assigned to a variant, such as metadata.user_id (default: trace, each request)
  --good RULE              feedback that makes a success: "task_completed = yes", "score > 3 of 1..5"
  --bad RULE               feedback that makes a failure; other feedback of that name is a success
  --errors                 a request that ended with an error and without feedback is a failure
  --split V=SHARE,…        shares that were planned (default: equal ones)
  --margin 2pp             a difference that does not matter (default 2pp)
  --alpha X                chance of a false finding, over all variants together (default 0.05)
  --since T, --until T     as for "pawl curate" (default: since 14d; everything of files)
  --tag TAG                only with this tag
  --json FILE              write the result as JSON
`,
  record: `pawl record --otlp FILE [--port N]

Listens on this machine for what an application exports by OpenTelemetry (OTLP over HTTP, JSON or protobuf) and
appends it to a file, one export a line, until Ctrl-C. "pawl curate --from otlp FILE" makes cases of it.

  --otlp FILE   append here; the file holds what people wrote, and only you can read it
  --port N      default 4318, OTLP's own; 0 for any that is free
`,
  import: `pawl import FILE [--format NAME] [--output FILE]

Turns rows of other tools into cases, one JSON line each. What cannot be carried over is told, line by line.

  --format NAME   promptfoo, langsmith, braintrust, openai-evals or deepeval (default: told from the rows)
  --output FILE   write here rather than to standard output; an existing file is not overwritten
`,
};
