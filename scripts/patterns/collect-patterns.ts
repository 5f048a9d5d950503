import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** A regular expression of the program, and where it is written. */
export interface Pattern {
  /** `file:line`, the file as seen from the root. */
  at: string;
  source: string;
  flags: string;
}

export interface Collected {
  patterns: readonly Pattern[];
  /** Where a pattern is built that nothing built while the modules were imported. */
  unseen: readonly string[];
}

/**
 * Every pattern of these folders: the literals as they are written, and those that are built, as they come out. For the
 * second, the modules are imported and watched, so they must be built where the module begins: of a pattern that is
 * built later nobody can say what it will be.
 */
export async function collectPatterns(root: string, folders: readonly string[]): Promise<Collected> {
  const files = folders.flatMap((folder) => sourceFiles(join(root, folder))).map((path) => read(root, path));
  const literals = files.flatMap((file) => file.literals);
  const sites = new Set(files.flatMap((file) => file.sites));
  // The core is imported whole, since its tables build patterns by way of helpers; outside it a module may do things.
  const importing = files.filter(({ name, sites }) => /(?:^|\/)core\//.test(name) || sites.length > 0);
  const { built, seen } = await watchBuilding(root, sites, () =>
    Promise.all(importing.map(({ path }) => import(pathToFileURL(path).href))),
  );
  return { patterns: once([...literals, ...built]), unseen: [...sites].filter((site) => !seen.has(site)) };
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.split(sep).includes('generated'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();
}

function read(root: string, path: string) {
  const name = relative(root, path).split(sep).join('/');
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const literals: Pattern[] = [];
  const sites: string[] = [];
  const visit = (node: ts.Node): void => {
    const at = () => `${name}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ at: at(), source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if (isBuilding(node)) sites.push(at());
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, name, literals, sites };
}

function isBuilding(node: ts.Node): boolean {
  return (ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp';
}

/** Notes each pattern that one of the sites builds, under the line of the table that asked for it. */
async function watchBuilding(root: string, sites: ReadonlySet<string>, work: () => Promise<unknown>) {
  const built: Pattern[] = [];
  const seen = new Set<string>();
  const note = (pattern: RegExp): RegExp => {
    const [site, ...callers] = framesIn(root, new Error().stack ?? '');
    if (site !== undefined && sites.has(site)) {
      seen.add(site);
      built.push({ at: callers.at(-1) ?? site, source: pattern.source, flags: pattern.flags });
    }
    return pattern;
  };
  const original = globalThis.RegExp;
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 30;
  globalThis.RegExp = new Proxy(original, {
    construct: (target, args, newTarget) => note(Reflect.construct(target, args, newTarget)),
    apply: (target, self, args) => note(Reflect.apply(target, self, args)),
  });
  try {
    await work();
  } finally {
    globalThis.RegExp = original;
    Error.stackTraceLimit = limit;
  }
  return { built, seen };
}

/** The lines of the program in a stack, innermost first; none when a library stands innermost. */
function framesIn(root: string, stack: string): string[] {
  const frames = stack
    .split('\n')
    .filter((line) => /^\s+at (?!async )/.test(line) && !line.includes('node:internal'))
    .map((line) => /\(?(?:file:\/\/)?(\/[^()]*|[A-Za-z]:[^()]*?):(\d+):\d+\)?$/.exec(line))
    .flatMap((match) => (match ? [`${relative(root, match[1]!).split(sep).join('/')}:${match[2]}`] : []))
    .filter((frame) => !frame.includes('patterns/collect-patterns.ts'));
  if (/node_modules/.test(frames[0] ?? '')) return [];
  return frames.filter((frame) => !frame.startsWith('..') && !frame.includes('node_modules'));
}

function once(patterns: readonly Pattern[]): Pattern[] {
  const known = new Map(
    patterns.map((pattern) => [`${pattern.at} ${pattern.flags} ${pattern.source}`, pattern]),
  );
  return [...known.values()];
}
