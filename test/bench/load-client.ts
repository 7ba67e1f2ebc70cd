import { loadList } from './load-list';

/** What the clients saw. */
export interface Seen {
  /** Milliseconds until an upload was acknowledged, and until its result was there. */
  readonly taken: number[];
  readonly done: number[];
  /** Addresses of results that were promised, with the name of their list. */
  readonly acknowledged: Map<string, string>;
  /** Answers that should not be. */
  readonly faults: string[];
  /** Requests that met no server, as it was being killed. */
  unanswered: number;
}

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * One person at work: uploads a list, waits for its result, and uploads the next, until the time is over. `url` is asked for each
 * time, since a server that was killed comes back elsewhere.
 */
export async function oneClient(
  url: () => string,
  name: string,
  rows: number,
  until: number,
  seen: Seen,
): Promise<void> {
  for (let turn = 0; performance.now() < until; turn += 1) {
    const list = `${name}t${turn}`;
    const began = performance.now();
    const path = await upload(url(), list, rows, seen);
    if (path === undefined) {
      await pause(1_000);
      continue;
    }
    seen.taken.push(performance.now() - began);
    seen.acknowledged.set(path, list);
    while (performance.now() < until) {
      const counted = await countOf(url(), path, seen);
      if (counted !== undefined) {
        if (counted === rows) seen.done.push(performance.now() - began);
        else seen.faults.push(`result: ${counted} of ${rows} items`);
        break;
      }
      await pause(1_000);
    }
  }
}

async function upload(url: string, list: string, rows: number, seen: Seen): Promise<string | undefined> {
  const form = new FormData();
  form.set('items', new Blob([loadList(list, rows)]), `${list}.csv`);
  form.set('assume', 'no-other-class');
  try {
    const sent = await fetch(`${url}/reports`, { method: 'POST', body: form, redirect: 'manual' });
    await sent.arrayBuffer();
    if (sent.status === 303) return new URL(sent.headers.get('location') ?? '', url).pathname;
    seen.faults.push(`upload: ${sent.status}`);
  } catch {
    seen.unanswered += 1;
  }
  return undefined;
}

/** Items of a result; `undefined` where it is not there yet. */
export async function countOf(url: string, path: string, seen: Seen): Promise<number | undefined> {
  try {
    const answer = await fetch(url + path, { headers: { Accept: 'application/json' } });
    const body = (await answer.json()) as { readonly counts?: Readonly<Record<string, number>> };
    if (answer.status === 202) return undefined;
    if (answer.status === 200) return Object.values(body.counts ?? {}).reduce((sum, each) => sum + each, 0);
    seen.faults.push(`result: ${answer.status}`);
    return NaN;
  } catch {
    seen.unanswered += 1;
    return undefined;
  }
}
