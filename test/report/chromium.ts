import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** A program on the path; `undefined` where there is none. */
export function onPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** The Chromium of the system. */
export const chromiumPath = onPath('chromium') ?? onPath('chromium-browser') ?? onPath('google-chrome');

/** Tests that need programs of the system; where one is absent they are skipped, and the name says why. */
export function describeWith(
  programs: Readonly<Record<string, string | undefined>>,
  name: string,
  tests: () => void,
): void {
  const absent = Object.entries(programs).flatMap(([program, path]) => (path === undefined ? [program] : []));
  if (absent.length === 0) describe(name, tests);
  else describe.skip(`${name} (skipped: no ${absent.join(', no ')} on this machine)`, tests);
}

/** Starts the browser without a window; it asks nothing of any network by itself. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
}
