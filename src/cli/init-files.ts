/** Files that `pawl init` writes, by path relative to the folder it runs in. */
export function renderInitFiles(options: {
  /** `owner/repository@ref` of the Action. */ readonly action: string;
}): Readonly<Record<string, string>> {
  return {
    'pawl.yml': configText,
    'prompts/support-reply.prompt.yml': promptText,
    'datasets/support-reply.jsonl': datasetText,
    '.github/workflows/pawl.yml': renderWorkflow(options.action),
  };
}

const configText = `# Pawl replays each suite's dataset on base and on head, whenever prompt, model or parameters differ.
# Check this file with: pawl check. See what a change would cost with: pawl plan --base main
version: 1

suites:
  support-reply:
    prompt: prompts/support-reply.prompt.yml
    # provider/model. Pin a dated model: an alias can move under you without a commit.
    model: openai/gpt-4.1-mini-2025-04-14
    parameters: {max_output_tokens: 400}
    # One curated production failure a line: what went in, and what has to hold of the answer.
    dataset: datasets/support-reply.jsonl
    metrics:
      # The words of your own task. Primary metrics decide whether a case passes.
      states_policy: {contains: "{{expected}}", ignore_case: true, primary: true}
      stays_short: {length: {max: 900, unit: characters}}
      # A model as the judge, where no rule can tell:
      # resolution:
      #   judge: {rubric: "Pass if the reply solves the customer's problem.", model: openai/gpt-4.1-2025-04-14}
      #   primary: true
    gates:
      # How much worse the candidate may be, in percentage points of the cases.
      states_policy: {margin: 5pp}
      cost: {max_increase: 10%}
      latency_p95: {max_increase: 50%}
    # For the projection of the monthly cost.
    traffic: {requests_per_month: 100_000}

# The cap of one comparison. Spending is reserved before it is sent.
budget: {max_usd: 5}
`;

const promptText = `name: Support reply
messages:
  - role: system
    content: |
      You answer customers of a web shop. Be brief and friendly.
      Policy: {{policy}}
  - role: user
    content: "{{question}}"
`;

const datasetText = [
  {
    id: 'refund-window',
    input: {
      policy: 'Refunds are possible within 30 days of delivery.',
      question: 'I got my shoes six weeks ago and they do not fit. Can I return them?',
    },
    expected: '30 days',
    tags: ['refunds'],
    owner: 'support-platform',
    severity: 'high',
    pinned: true,
    note: 'Promised a refund after the window had closed.',
  },
  {
    id: 'express-shipping-cost',
    input: {
      policy: 'Express shipping costs 9.90 euros.',
      question: 'How much is express shipping?',
    },
    expected: '9.90',
    tags: ['shipping'],
  },
]
  .map((row) => `${JSON.stringify(row)}\n`)
  .join('');

function renderWorkflow(action: string): string {
  return `name: Pawl
on:
  # No path filter: a required check that never starts would block every merge. Pawl decides by itself, and
  # a pull request that changes no prompt and no model passes at once, without a call.
  pull_request:
  merge_group:
permissions:
  contents: read
  pull-requests: write # for the comment
  checks: write # for the check run and its annotations
concurrency:
  group: pawl-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  pawl: # Make this job a required status check in the branch's rules.
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
      - uses: actions/checkout@v6
        with:
          fetch-depth: 0 # the merge base has to be there
          persist-credentials: false
      - uses: ${action}
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`;
}
