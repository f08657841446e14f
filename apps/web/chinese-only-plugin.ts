import type { Plugin } from 'vite';

const ENGLISH = new Set(['en', 'givesEn', 'fromEn', 'whoEn', 'whereEn']);
const DATA = /\/packages\/(services|casework|care)\/src\//;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}

function isEnglish(node: Node): node is Node & { readonly value: Node } {
  if (node.type !== 'Property' || !('key' in node) || !('value' in node) || !isNode(node.key) || !isNode(node.value)) return false;
  const plain =
    node.value.type === 'Literal' ||
    (node.value.type === 'TemplateLiteral' && 'expressions' in node.value && Array.isArray(node.value.expressions) && node.value.expressions.length === 0);
  return plain && 'name' in node.key && ENGLISH.has(String(node.key.name));
}

function* englishIn(tree: unknown): Generator<Node> {
  if (Array.isArray(tree)) for (const part of tree) yield* englishIn(part);
  if (!isNode(tree)) return;
  if (isEnglish(tree)) yield tree.value;
  else for (const part of Object.values(tree)) yield* englishIn(part);
}

/** The family's pages speak Chinese alone, so the English words of the rules stay at home: a quarter of their weight. Other readers keep them. */
export function chineseOnly(): Plugin {
  return {
    name: 'chinese-only',
    apply: 'build',
    enforce: 'post',
    transform(code, id) {
      if (!DATA.test(id) || id.endsWith('.json')) return undefined;
      const spans = [...englishIn(this.parse(code))].sort((a, b) => b.start - a.start);
      return { code: spans.reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code), map: null };
    },
  };
}
