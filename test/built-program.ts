import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { transformSync, type Options } from '@swc/core';

const root = resolve(__dirname, '..');

const typescript: Options = {
  jsc: { parser: { syntax: 'typescript' }, target: 'es2023' },
  module: { type: 'commonjs' },
};

/**
 * The program as JavaScript, for tests that start it as a process of its own; built once for each state of the source. It lies as
 * deep below the package as the shipped build does, so that it finds the rules and templates.
 */
export function builtProgram(): string {
  const source = join(root, 'src');
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|json)$/.test(file))
    .sort()
    .map((file) => ({ file, text: readFileSync(join(source, file), 'utf8') }));
  const hash = createHash('sha256')
    .update(JSON.stringify([typescript, files]))
    .digest('hex')
    .slice(0, 16);
  const folder = join(root, `.test-program-${hash}`);
  if (existsSync(folder)) return join(folder, 'main.js');
  const temporary = `${folder}.${process.pid}`;
  for (const { file, text } of files) {
    const path = join(temporary, file.replace(/\.ts$/, '.js'));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.endsWith('.ts') ? transformSync(text, typescript).code : text);
  }
  for (const old of readdirSync(root)) {
    if (old.startsWith('.test-program-') && !old.startsWith(`.test-program-${hash}`))
      rmSync(join(root, old), { recursive: true, force: true });
  }
  try {
    renameSync(temporary, folder);
  } catch {
    // Another suite was quicker.
    rmSync(temporary, { recursive: true, force: true });
  }
  return join(folder, 'main.js');
}
