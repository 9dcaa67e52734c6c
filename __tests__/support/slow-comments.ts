import type { IssueComment, IssueComments } from '../../src/github/client.ts';

/** Comments of one pull request, and when they change. */
export interface SlowComments extends IssueComments {
  /** Oldest first. */
  readonly all: readonly IssueComment[];
}

/**
 * GitHub's comments as jobs far away see them: a call takes a while to arrive and another to be answered, so that calls
 * of several jobs interleave. What is answered is as it was at the moment in between.
 * @param options.wait what a call waits, twice
 */
export function createSlowComments(options: {
  readonly wait: () => Promise<void>;
  readonly login: string;
}): SlowComments {
  const all: IssueComment[] = [];
  let lastId = 0;
  const call = async <T>(effect: () => T): Promise<T> => {
    await options.wait();
    const answer = effect();
    await options.wait();
    return answer;
  };
  const place = (id: number): number => {
    const found = all.findIndex((comment) => comment.id === id);
    if (found < 0) throw Object.assign(new Error('Not Found'), { status: 404 });
    return found;
  };
  const show = (id: number, body: string): IssueComment => ({
    id,
    body,
    authorLogin: options.login,
    url: `https://github.example/${id}`,
  });
  return {
    all,
    async *list() {
      yield* await call(() => [...all]);
    },
    create: (_, body) =>
      call(() => {
        lastId += 1;
        all.push(show(lastId, body));
        return show(lastId, body);
      }),
    update: (id, body) =>
      call(() => {
        all[place(id)] = show(id, body);
        return show(id, body);
      }),
    remove: (id) => call(() => void all.splice(place(id), 1)),
  };
}
