import { Agent, type RequestInit as AgentRequestInit, fetch } from 'undici';
import { createPublicLookup, type Lookup } from './public-lookup.ts';

/** A fetch that connects to public addresses and to this machine only. */
export function createPublicFetch(lookup?: Lookup): typeof globalThis.fetch {
  const dispatcher = new Agent({ connect: { lookup: createPublicLookup(lookup) } });
  return async (input, init) => {
    // undici is what fetch is made of in Node: only the names of its types differ, and its Response is rebuilt.
    const options = { ...init, dispatcher } as AgentRequestInit;
    const answer: unknown = await fetch(input instanceof Request ? input.url : input, options);
    return answer as Response;
  };
}
